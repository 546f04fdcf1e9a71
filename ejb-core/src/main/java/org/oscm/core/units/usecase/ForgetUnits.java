package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.units.repository.OrganizationalUnits;

/** Removes the units of an organization that is to be no more. */
@Dependent
public class ForgetUnits {

    private final OrganizationalUnits units;

    @Inject
    public ForgetUnits(OrganizationalUnits units) {
        this.units = units;
    }

    public void of(long organizationKey) {
        units.of(organizationKey).forEach(units::remove);
    }
}
