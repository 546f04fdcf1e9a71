package org.oscm.core.marketplace.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.KnownMarketplaces;
import org.oscm.core.marketplace.repository.Marketplaces;

/** Tells lower rooms which marketplaces there are. */
@Dependent
public class MarketplaceDirectory implements KnownMarketplaces {

    private final Marketplaces marketplaces;

    @Inject
    public MarketplaceDirectory(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    @Override
    public boolean has(String marketplaceId) {
        return marketplaces.find(marketplaceId).isPresent();
    }
}
