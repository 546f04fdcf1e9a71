package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.kernel.Refusal;

/** Puts offers on the market and takes them off; what else an offer needs there is asked by who calls this. */
@Dependent
public class ChangeOfferStatus {

    private final Services services;

    @Inject
    public ChangeOfferStatus(Services services) {
        this.services = services;
    }

    /** @throws Refusal unless the offer is inactive */
    public ServiceView activate(long serviceKey) {
        Service service = services.get(serviceKey);
        service.activate();
        services.update(service);
        return service.view();
    }

    /** @throws Refusal unless the offer is active */
    public ServiceView deactivate(long serviceKey) {
        Service service = services.get(serviceKey);
        service.deactivate();
        services.update(service);
        return service.view();
    }
}
