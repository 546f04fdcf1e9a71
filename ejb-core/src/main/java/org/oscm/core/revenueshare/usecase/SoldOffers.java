package org.oscm.core.revenueshare.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.oscm.core.billing.BilledSale;

/** What was sold in a month, where and by whom, without the single sales: it grows with the offers, not with the bills. */
final class SoldOffers {

    /**
     * An offer that was sold.
     *
     * @param serviceId its id, as the first bill names it
     * @param vendorKeys who sold it
     */
    record Offer(long serviceKey, String serviceId, Set<Long> vendorKeys) {}

    private final Map<Long, Offer> offers = new LinkedHashMap<>();
    private final Set<Long> marketplaceKeys = new TreeSet<>();

    void add(BilledSale sale) {
        marketplaceKeys.add(sale.marketplaceKey());
        for (BilledSale.Line line : sale.revenue().lines()) {
            offers.computeIfAbsent(
                            line.serviceKey(), key -> new Offer(line.serviceKey(), line.serviceId(), new TreeSet<>()))
                    .vendorKeys()
                    .add(sale.vendorKey());
        }
    }

    Collection<Offer> offers() {
        return offers.values();
    }

    Set<Long> marketplaceKeys() {
        return marketplaceKeys;
    }
}
