package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * The earnings of a marketplace owner in one currency: element {@code Currency}.
 *
 * @param currency ISO 4217 code
 * @param marketplaces by marketplace
 * @param overview over all marketplaces: {@code RevenuesOverAllMarketplaces}
 */
public record OwnerCurrency(String currency, List<OwnerMarketplace> marketplaces, MarketplaceOverview overview) {

    public OwnerCurrency {
        marketplaces = List.copyOf(marketplaces);
    }
}
