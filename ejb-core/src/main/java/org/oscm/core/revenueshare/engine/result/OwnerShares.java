package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * What a marketplace owner earned in a month: the content of {@code MarketplaceOwnerRevenueShareResult}.
 *
 * @param currencies by currency; empty if nothing was sold
 */
public record OwnerShares(List<OwnerCurrency> currencies) {

    public OwnerShares {
        currencies = List.copyOf(currencies);
    }
}
