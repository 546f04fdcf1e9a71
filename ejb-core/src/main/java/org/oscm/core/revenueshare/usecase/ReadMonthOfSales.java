package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.usecase.FindBilledSales;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.Period;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceChanged;

/** Reads what was sold in a month, with the terms and names of everybody who had a part in it. */
@Dependent
public class ReadMonthOfSales {

    private static final int MOST_KEYS = 1000;

    private final FindBilledSales findSales;
    private final ReadHistory readHistory;

    @Inject
    public ReadMonthOfSales(FindBilledSales findSales, ReadHistory readHistory) {
        this.findSales = findSales;
        this.readHistory = readHistory;
    }

    MonthOfSales read(Period month) {
        List<BilledSale> sales = findSales.ofMonth(month);
        Map<Long, History> known = new HashMap<>();
        read(Stream.concat(offers(sales), sales.stream().map(BilledSale::marketplaceKey)), known);
        read(originals(known), known);
        read(Stream.concat(parties(sales), organizations(known)), known);
        return new MonthOfSales(month, sales, known);
    }

    private static Stream<Long> offers(List<BilledSale> sales) {
        return sales.stream().flatMap(sale -> sale.revenue().lines().stream()).map(BilledSale.Line::serviceKey);
    }

    private static Stream<Long> originals(Map<Long, History> known) {
        return entries(known).map(CatalogEntryChanged::templateKey).filter(Objects::nonNull);
    }

    private static Stream<Long> parties(List<BilledSale> sales) {
        return sales.stream().flatMap(sale -> Stream.of(sale.customerKey(), sale.vendorKey()));
    }

    private static Stream<Long> organizations(Map<Long, History> known) {
        Stream<Long> owners = known.values().stream()
                .flatMap(history -> history.all(MarketplaceChanged.class).stream())
                .map(change -> change.fact().ownerKey());
        return Stream.concat(entries(known).map(CatalogEntryChanged::vendorKey), owners);
    }

    private static Stream<CatalogEntryChanged> entries(Map<Long, History> known) {
        return known.values().stream()
                .flatMap(history -> history.all(CatalogEntryChanged.class).stream())
                .map(Recorded::fact);
    }

    /** Adds the histories that are not known yet. */
    private void read(Stream<Long> wanted, Map<Long, History> known) {
        Set<Long> missing =
                wanted.filter(key -> !known.containsKey(key)).collect(Collectors.toCollection(HashSet::new));
        List<Long> keys = new ArrayList<>(missing);
        for (int i = 0; i < keys.size(); i += MOST_KEYS) {
            Collection<Long> some = keys.subList(i, Math.min(i + MOST_KEYS, keys.size()));
            known.putAll(readHistory.of(some));
        }
    }
}
