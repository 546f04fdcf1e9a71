package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.CatalogEntryView;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.OrderableService;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.pricing.PricingError;
import org.oscm.core.pricing.usecase.FindPriceModels;
import org.oscm.core.units.usecase.FindUnits;

/** Answers whether a customer may order a service now, and what he gets. */
@Dependent
public class FindOrderableService {

    private final FindServices findServices;
    private final FindPriceModels findPriceModels;
    private final FindMarketplaces findMarketplaces;
    private final CatalogEntries entries;
    private final FindUnits findUnits;

    @Inject
    public FindOrderableService(
            FindServices findServices,
            FindPriceModels findPriceModels,
            FindMarketplaces findMarketplaces,
            CatalogEntries entries,
            FindUnits findUnits) {
        this.findServices = findServices;
        this.findPriceModels = findPriceModels;
        this.findMarketplaces = findMarketplaces;
        this.entries = entries;
        this.findUnits = findUnits;
    }

    /**
     * An offer that is on the market as the customer has seen it, and not kept from the caller by his units. It need not
     * show in lists: who has its address may order it.
     *
     * @param expectedVersion version of the offer that the customer has seen
     * @throws Refusal if there is no such service, it is not on the market, was changed or has no price model
     */
    public OrderableService find(long serviceKey, int expectedVersion) {
        ServiceView service = findServices.service(serviceKey);
        CatalogEntryView entry = entry(service);
        if (service.version() != expectedVersion) {
            throw Refusal.of(MarketplaceError.OFFER_MODIFIED, service.serviceId());
        }
        return new OrderableService(
                service,
                findServices.technicalService(service.technicalServiceKey()),
                findPriceModels
                        .ofService(serviceKey)
                        .orElseThrow(() -> Refusal.of(PricingError.PRICE_MODEL_MISSING, service.serviceId())),
                findMarketplaces.marketplace(entry.marketplaceKey()));
    }

    private CatalogEntryView entry(ServiceView service) {
        if (!service.type().isOfSubscription() && service.status() == ServiceStatus.ACTIVE) {
            CatalogEntryView entry = entries.of(service.key()).view();
            if (entry.marketplaceKey() != null
                    && !findUnits.servicesKeptFromCaller().contains(service.key())) {
                return entry;
            }
        }
        throw Refusal.of(MarketplaceError.OFFER_INACCESSIBLE, service.serviceId());
    }
}
