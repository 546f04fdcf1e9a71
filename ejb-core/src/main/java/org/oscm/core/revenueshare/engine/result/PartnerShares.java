package org.oscm.core.revenueshare.engine.result;

import java.util.List;

/**
 * What a broker or a reseller earned in a month: the content of {@code BrokerRevenueShareResult} or
 * {@code ResellerRevenueShareResult}.
 *
 * @param currencies by currency; empty if nothing was sold
 */
public record PartnerShares(List<PartnerCurrency> currencies) {

    public PartnerShares {
        currencies = List.copyOf(currencies);
    }
}
