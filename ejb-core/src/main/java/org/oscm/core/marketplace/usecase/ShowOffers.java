package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.CatalogEntryView;
import org.oscm.core.marketplace.OfferView;
import org.oscm.core.marketplace.model.CatalogEntry;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.marketplace.repository.Marketplaces;
import org.oscm.core.pricing.PriceModelView;
import org.oscm.core.pricing.usecase.FindPriceModels;

/** Shows offers: to their seller whatever their state, on marketplaces only what is on the market. */
@Dependent
public class ShowOffers {

    private final FindServices findServices;
    private final FindPriceModels findPriceModels;
    private final FindParties findParties;
    private final CatalogEntries entries;
    private final Marketplaces marketplaces;

    @Inject
    public ShowOffers(
            FindServices findServices,
            FindPriceModels findPriceModels,
            FindParties findParties,
            CatalogEntries entries,
            Marketplaces marketplaces) {
        this.findServices = findServices;
        this.findPriceModels = findPriceModels;
        this.findParties = findParties;
        this.entries = entries;
        this.marketplaces = marketplaces;
    }

    /** @throws Refusal if there is no such offer, or it is another seller's */
    public OfferView toSeller(long serviceKey, long sellerKey) {
        return complete(List.of(findServices.offer(serviceKey, sellerKey))).get(0);
    }

    /** The offers of a seller that are not deleted, ordered by id. */
    public List<OfferView> allToSeller(long sellerKey) {
        return complete(findServices.offers(sellerKey));
    }

    /** What lists of a marketplace show, ordered by id of the service; empty if there is no such marketplace. */
    public List<OfferView> on(String marketplaceId) {
        return marketplaces.find(marketplaceId).map(this::listed).orElse(List.of());
    }

    /**
     * One offer on a marketplace, though lists may not show it.
     *
     * @throws Refusal if it is not on the market there
     */
    public OfferView on(String marketplaceId, long serviceKey) {
        Optional<ServiceView> found = marketplaces
                .find(marketplaceId)
                .flatMap(marketplace -> onMarket(entries.on(marketplace.key())).stream()
                        .filter(service -> service.key() == serviceKey)
                        .findAny());
        ServiceView service = found.orElseThrow(() -> Refusal.of(CatalogError.SERVICE_NOT_FOUND, serviceKey));
        return complete(List.of(service)).get(0);
    }

    private List<OfferView> listed(Marketplace marketplace) {
        return complete(onMarket(entries.on(marketplace.key()).stream()
                .filter(CatalogEntry::isVisible)
                .toList()));
    }

    private List<ServiceView> onMarket(List<CatalogEntry> published) {
        Set<Long> keys = published.stream().map(CatalogEntry::serviceKey).collect(Collectors.toSet());
        return findServices.services(keys).stream()
                .filter(service -> service.status() == ServiceStatus.ACTIVE)
                .toList();
    }

    private List<OfferView> complete(List<ServiceView> services) {
        Set<Long> keys = distinct(services, ServiceView::key);
        Map<Long, PriceModelView> priceModels = findPriceModels.ofServices(keys);
        Map<Long, CatalogEntryView> places = entries.of(keys).stream()
                .map(CatalogEntry::view)
                .collect(Collectors.toMap(CatalogEntryView::serviceKey, Function.identity()));
        Map<Long, TechnicalServiceView> applications = distinct(services, ServiceView::technicalServiceKey).stream()
                .collect(Collectors.toMap(Function.identity(), findServices::technicalService));
        Map<Long, OrganizationView> sellers = distinct(services, ServiceView::vendorKey).stream()
                .collect(Collectors.toMap(Function.identity(), findParties::organization));
        return services.stream()
                .map(service -> new OfferView(
                        service,
                        applications.get(service.technicalServiceKey()),
                        priceModels.get(service.key()),
                        sellers.get(service.vendorKey()),
                        places.get(service.key())))
                .toList();
    }

    private static Set<Long> distinct(Collection<ServiceView> services, Function<ServiceView, Long> key) {
        return services.stream().map(key).collect(Collectors.toSet());
    }
}
