package org.oscm.core.catalog.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.catalog.PlatformParameter;
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

    /** An offer or a subscription's copy; empty if there is none. */
    public Optional<ServiceView> find(long key) {
        return services.find(key).map(Service::view);
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

    /**
     * An offer of a seller that is not deleted.
     *
     * @throws Refusal if there is none, or it is another seller's
     */
    public ServiceView existingOffer(long key, long vendorKey) {
        Service service = services.get(key);
        service.mustBeSoldBy(vendorKey);
        service.mustBeAnOffer();
        service.mustExist();
        return service.view();
    }

    /**
     * An offer that a seller may change now.
     *
     * @param expectedVersion version of the offer that he has seen
     * @throws Refusal if there is none, it is another seller's, was changed or is on the market
     */
    public ServiceView editableOffer(long key, int expectedVersion, long vendorKey) {
        Service service = services.get(key);
        service.mustBeSoldBy(vendorKey);
        service.mustBeAnOffer();
        service.expect(expectedVersion);
        service.mustBeEditable();
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

    /** Keys of the offers and copies of an application that are not deleted. */
    public Set<Long> keysBasedOn(long technicalServiceKey) {
        return services.basedOn(technicalServiceKey).stream().map(Service::key).collect(Collectors.toSet());
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

    /** Those of which a supplier may make offers, ordered by id. */
    public List<TechnicalServiceView> technicalServicesSoldBy(long supplierKey) {
        return technicalServices.soldBy(supplierKey).stream()
                .map(TechnicalService::view)
                .toList();
    }

    /** The limits that subscriptions have by a platform parameter, by keys of the services they own. */
    public Map<Long, Long> limitsOfSubscriptions(PlatformParameter parameter) {
        return services.valuesInCopies(parameter.name()).entrySet().stream()
                .filter(limit -> !limit.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, limit -> Long.valueOf(limit.getValue())));
    }
}
