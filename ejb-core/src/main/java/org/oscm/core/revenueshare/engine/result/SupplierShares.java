package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * What a supplier earned in a month and had to share: the content of {@code SupplierRevenueShareResult}.
 *
 * @param currencies by currency; empty if nothing was sold
 */
public record SupplierShares(List<SupplierCurrency> currencies) {

    public SupplierShares {
        currencies = List.copyOf(currencies);
    }
}
