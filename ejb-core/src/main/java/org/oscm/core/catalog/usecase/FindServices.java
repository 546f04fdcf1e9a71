package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.model.TechnicalService;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.kernel.Refusal;

/** Looks technical and marketable services up. */
@Dependent
public class FindServices {

    private final Services services;
    private final TechnicalServices technicalServices;

    @Inject
    public FindServices(Services services, TechnicalServices technicalServices) {
        this.services = services;
        this.technicalServices = technicalServices;
    }

    /**
     * An offer or a subscription's copy.
     *
     * @throws Refusal if there is none
     */
    public ServiceView service(long key) {
        return services.get(key).view();
    }

    /**
     * An offer of a seller.
     *
     * @throws Refusal if there is none, or it is another seller's
     */
    public ServiceView offer(long key, long vendorKey) {
        Service service = services.get(key);
        service.mustBeSoldBy(vendorKey);
        return service.view();
    }

    /** Those with the given keys, ordered by id. */
    public List<ServiceView> services(Set<Long> keys) {
        return services.withKeys(keys).stream().map(Service::view).toList();
    }

    /** The offers of a seller that are not deleted, ordered by id. */
    public List<ServiceView> offers(long vendorKey) {
        return services.offeredBy(vendorKey).stream().map(Service::view).toList();
    }

    /** @throws Refusal if there is none */
    public TechnicalServiceView technicalService(long key) {
        return technicalServices.get(key).view();
    }

    /** @throws Refusal if the provider has none with this key */
    public TechnicalServiceView technicalService(long key, long providerKey) {
        return technicalServices.get(key, providerKey).view();
    }

    public Optional<TechnicalServiceView> technicalService(String technicalServiceId, long providerKey) {
        return technicalServices.find(technicalServiceId, providerKey).map(TechnicalService::view);
    }

    /** Ordered by id. */
    public List<TechnicalServiceView> technicalServices(long providerKey) {
        return technicalServices.of(providerKey).stream()
                .map(TechnicalService::view)
                .toList();
    }
}
