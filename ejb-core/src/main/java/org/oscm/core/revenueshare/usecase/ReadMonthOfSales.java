package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.kernel.Period;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceChanged;

/** Reads what was sold in a month, with the terms and names of everybody who sold. */
@Dependent
public class ReadMonthOfSales {

    private final ReadSales readSales;
    private final ReadKnown readKnown;

    @Inject
    public ReadMonthOfSales(ReadSales readSales, ReadKnown readKnown) {
        this.readSales = readSales;
        this.readKnown = readKnown;
    }

    /** @param pageRead runs after each page of bills, as a sign that the reader lives */
    MonthOfSales read(Period month, Runnable pageRead) {
        SoldOffers sold = new SoldOffers();
        readSales.of(SalesQuery.all(month), pageRead).forEach(sold::add);
        Map<Long, History> known = new HashMap<>();
        read(sold.offers().stream().map(SoldOffers.Offer::serviceKey), known);
        read(sold.marketplaceKeys().stream(), known);
        read(originals(known), known);
        read(Stream.concat(sellers(sold, known), owners(known)), known);
        return new MonthOfSales(month, sold, known);
    }

    private static Stream<Long> originals(Map<Long, History> known) {
        return entries(known).map(CatalogEntryChanged::templateKey).filter(Objects::nonNull);
    }

    private static Stream<Long> sellers(SoldOffers sold, Map<Long, History> known) {
        return Stream.concat(
                sold.offers().stream().flatMap(offer -> offer.vendorKeys().stream()),
                entries(known).map(CatalogEntryChanged::vendorKey));
    }

    private static Stream<Long> owners(Map<Long, History> known) {
        return known.values().stream()
                .flatMap(history -> history.all(MarketplaceChanged.class).stream())
                .map(change -> change.fact().ownerKey());
    }

    private static Stream<CatalogEntryChanged> entries(Map<Long, History> known) {
        return known.values().stream()
                .flatMap(history -> history.all(CatalogEntryChanged.class).stream())
                .map(Recorded::fact);
    }

    /** Adds the histories that are not known yet. */
    private void read(Stream<Long> wanted, Map<Long, History> known) {
        Collection<Long> missing =
                wanted.filter(key -> !known.containsKey(key)).distinct().toList();
        readKnown.each(missing, known::putAll);
    }
}
