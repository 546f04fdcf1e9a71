package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * The earnings of a supplier in one currency: element {@code Currency}.
 *
 * @param currency ISO 4217 code
 * @param marketplaces by marketplace
 * @param revenue sums over all marketplaces
 */
public record SupplierCurrency(String currency, List<SupplierMarketplace> marketplaces, SupplierRevenue revenue) {

    public SupplierCurrency {
        marketplaces = List.copyOf(marketplaces);
    }
}
