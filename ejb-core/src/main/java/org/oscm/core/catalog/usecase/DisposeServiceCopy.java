package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.repository.Services;

/** Ends the copy of a service when its subscription ends; it stays readable. */
@Dependent
public class DisposeServiceCopy {

    private final Services services;

    @Inject
    public DisposeServiceCopy(Services services) {
        this.services = services;
    }

    public void dispose(long serviceCopyKey) {
        services.get(serviceCopyKey).dispose();
    }
}
