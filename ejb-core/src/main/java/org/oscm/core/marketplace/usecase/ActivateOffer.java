package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.ChangeOfferStatus;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.OnlyPermittedSuppliersSell;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.marketplace.OfferView;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.pricing.usecase.FindPriceModels;
import org.oscm.core.storage.NewTransaction;

/**
 * Puts an offer on the market, once it has a price model and a marketplace and its application has answered a ping. The
 * ping is sent between two transactions, so to be called outside of any.
 */
@Dependent
public class ActivateOffer {

    private final FindServices findServices;
    private final OnlyPermittedSuppliersSell marketing;
    private final FindPriceModels findPriceModels;
    private final CatalogEntries entries;
    private final ChangeOfferStatus changeOfferStatus;
    private final ShowOffers showOffers;
    private final ApplicationProbe probe;
    private final NewTransaction newTransaction;

    @Inject
    public ActivateOffer(
            FindServices findServices,
            OnlyPermittedSuppliersSell marketing,
            FindPriceModels findPriceModels,
            CatalogEntries entries,
            ChangeOfferStatus changeOfferStatus,
            ShowOffers showOffers,
            ApplicationProbe probe,
            NewTransaction newTransaction) {
        this.findServices = findServices;
        this.marketing = marketing;
        this.findPriceModels = findPriceModels;
        this.entries = entries;
        this.changeOfferStatus = changeOfferStatus;
        this.showOffers = showOffers;
        this.probe = probe;
        this.newTransaction = newTransaction;
    }

    /**
     * @return the offer as it is now
     * @throws Refusal if the offer is not the seller's, not inactive or not complete, its application may not be sold or
     *     does not answer
     */
    public OfferView activate(long serviceKey, long sellerKey) {
        TechnicalServiceView application = newTransaction.get(() -> ready(serviceKey, sellerKey));
        if (application.accessType() != AccessType.EXTERNAL) {
            probe.ping(application);
        }
        return newTransaction.get(() -> {
            ready(serviceKey, sellerKey);
            changeOfferStatus.activate(serviceKey);
            return showOffers.toSeller(serviceKey, sellerKey);
        });
    }

    private TechnicalServiceView ready(long serviceKey, long sellerKey) {
        ServiceView service = findServices.existingOffer(serviceKey, sellerKey);
        if (service.status() != ServiceStatus.INACTIVE) {
            throw Refusal.of(CatalogError.SERVICE_STATUS_UNSUITABLE, service.serviceId(), service.status());
        }
        boolean priced = findPriceModels.ofService(serviceKey).isPresent();
        boolean published = entries.of(serviceKey).view().marketplaceKey() != null;
        if (!priced || !published) {
            throw Refusal.of(missing(priced, published), service.serviceId());
        }
        return marketing.check(service);
    }

    private static MarketplaceError missing(boolean priced, boolean published) {
        if (priced) {
            return MarketplaceError.OFFER_WITHOUT_MARKETPLACE;
        }
        return published
                ? MarketplaceError.OFFER_WITHOUT_PRICE_MODEL
                : MarketplaceError.OFFER_WITHOUT_PRICE_MODEL_AND_MARKETPLACE;
    }
}
