package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.usecase.ChangeOfferStatus;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.model.CatalogEntry;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.marketplace.repository.Marketplaces;

/** Gives an offer its place on a marketplace, and takes it away. */
@Dependent
public class PublishOffer {

    private final FindServices findServices;
    private final ChangeOfferStatus changeOfferStatus;
    private final FindParties findParties;
    private final Marketplaces marketplaces;
    private final CatalogEntries entries;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public PublishOffer(
            FindServices findServices,
            ChangeOfferStatus changeOfferStatus,
            FindParties findParties,
            Marketplaces marketplaces,
            CatalogEntries entries,
            RecordFact recordFact,
            Clock clock) {
        this.findServices = findServices;
        this.changeOfferStatus = changeOfferStatus;
        this.findParties = findParties;
        this.marketplaces = marketplaces;
        this.entries = entries;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /**
     * Publishes an offer, or moves it here from another marketplace.
     *
     * @param anonymousVisible whether visitors who are not signed in see it
     * @param visible whether it shows in lists
     * @throws Refusal if the offer is not the seller's, or he may not publish on this marketplace
     */
    public void publish(
            long serviceKey, long sellerKey, String marketplaceId, boolean anonymousVisible, boolean visible) {
        ServiceView service = findServices.existingOffer(serviceKey, sellerKey);
        Marketplace marketplace = marketplaces.get(marketplaceId);
        marketplace.mustAdmit(sellerKey);
        CatalogEntry entry = entries.of(serviceKey);
        entry.publish(marketplace, findParties.organization(sellerKey).roles(), anonymousVisible, visible);
        store(entry, service);
    }

    /** Takes an offer off its marketplace; if it is on the market, off that as well. */
    public void withdraw(long serviceKey, long sellerKey) {
        ServiceView service = findServices.existingOffer(serviceKey, sellerKey);
        if (service.status() == ServiceStatus.ACTIVE) {
            changeOfferStatus.deactivate(serviceKey);
        }
        CatalogEntry entry = entries.of(serviceKey);
        entry.withdraw();
        store(entry, service);
    }

    /** Takes a seller's offers out of some places. */
    void withdrawAll(List<CatalogEntry> places, long sellerKey) {
        Set<Long> keys = places.stream().map(CatalogEntry::serviceKey).collect(Collectors.toSet());
        findServices.services(keys).stream()
                .filter(service -> service.vendorKey() == sellerKey)
                .forEach(service -> withdraw(service.key(), sellerKey));
    }

    private void store(CatalogEntry entry, ServiceView service) {
        entries.save(entry);
        recordFact.record(clock.instant(), entry.key(), service.key(), entry.fact(service));
    }
}
