package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.ServiceTexts;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.kernel.Refusal;

/** Lets a seller say in several languages what he offers; possible as long as the offer is not deleted. */
@Dependent
public class LocalizeOffer {

    private final Services services;

    @Inject
    public LocalizeOffer(Services services) {
        this.services = services;
    }

    /**
     * @param expectedVersion version of the offer that the seller has seen
     * @param texts languages that are left out stay as they are
     * @throws Refusal if the offer is another seller's, was changed or deleted, or a text is too long
     */
    public void save(long serviceKey, int expectedVersion, long vendorKey, ServiceTexts texts) {
        Service service = services.get(serviceKey);
        service.mustBeSoldBy(vendorKey);
        service.expect(expectedVersion);
        service.mustExist();
        service.localize(texts);
        services.update(service);
    }

    /** @throws Refusal if there is no such offer, or it is another seller's */
    public ServiceTexts get(long serviceKey, long vendorKey) {
        Service service = services.get(serviceKey);
        service.mustBeSoldBy(vendorKey);
        ServiceView view = service.view();
        return new ServiceTexts(view.name(), view.shortDescription(), view.description());
    }
}
