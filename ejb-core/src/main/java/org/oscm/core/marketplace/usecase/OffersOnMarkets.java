package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.accounts.OfferedServices;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.marketplace.CatalogEntryView;
import org.oscm.core.marketplace.model.CatalogEntry;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.marketplace.repository.Marketplaces;

/** Tells lower rooms which offers are on which market. */
@Dependent
public class OffersOnMarkets implements OfferedServices {

    private final FindServices findServices;
    private final CatalogEntries entries;
    private final Marketplaces marketplaces;

    @Inject
    public OffersOnMarkets(FindServices findServices, CatalogEntries entries, Marketplaces marketplaces) {
        this.findServices = findServices;
        this.entries = entries;
        this.marketplaces = marketplaces;
    }

    @Override
    public Optional<String> marketplaceOf(long serviceKey) {
        return findServices
                .find(serviceKey)
                .filter(service -> service.status() == ServiceStatus.ACTIVE && service.subscriptionKey() == null)
                .flatMap(service -> entries.of(Set.of(serviceKey)).stream().findAny())
                .map(CatalogEntry::view)
                .map(CatalogEntryView::marketplaceKey)
                .map(marketplaces::get)
                .map(Marketplace::marketplaceId);
    }
}
