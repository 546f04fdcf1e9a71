package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/**
 * The sales of a month, one for each service on each document. A document belongs to the month in which its billing
 * period ends: after the start of the month, and not after its end. What a line earned are its costs less the discount
 * of the document. Suppliers and marketplace owners see the discount rounded for each cost, partners see it rounded for
 * the line, so that their figure is the net amount of a bill over one service.
 */
final class MonthLedger {

    private final ShareRequest request;
    private final boolean discountByCost;
    private final Map<Place, ShareTerms> termsOfPlaces = new HashMap<>();

    /** A service on a marketplace: the shares that hold are those of both. */
    private record Place(String service, String marketplace) {}

    private MonthLedger(ShareRequest request, boolean discountByCost) {
        this.request = request;
        this.discountByCost = discountByCost;
    }

    /** The sales as suppliers and marketplace owners see them, one after the other. */
    static Stream<Sale> ofCosts(ShareRequest request) {
        return new MonthLedger(request, true).sales();
    }

    /** The sales as brokers and resellers see them, one after the other. */
    static Stream<Sale> ofLines(ShareRequest request) {
        return new MonthLedger(request, false).sales();
    }

    private Stream<Sale> sales() {
        return request.documents()
                .get()
                .filter(document -> isOf(request.month(), document))
                .flatMap(document -> document.lines().stream().map(line -> sale(document, line)));
    }

    private static boolean isOf(Period month, BilledDocument document) {
        return document.periodEnd().isAfter(month.start())
                && !document.periodEnd().isAfter(month.end());
    }

    private Sale sale(BilledDocument document, BilledLine line) {
        SoldService service = known(request.services().get(line.service()), "service", line.service());
        MarketplaceTerms marketplace =
                known(request.marketplaces().get(document.marketplace()), "marketplace", document.marketplace());
        ShareTerms terms = termsOfPlaces.computeIfAbsent(
                new Place(line.service(), document.marketplace()),
                place -> ShareTerms.at(request.month().end(), service, marketplace));
        return new Sale(document, service, marketplace, terms, revenueOf(document, line));
    }

    private BigDecimal revenueOf(BilledDocument document, BilledLine line) {
        BigDecimal costs = line.costs().stream().reduce(Cents.ZERO, BigDecimal::add);
        List<BigDecimal> discounted = discountByCost ? line.costs() : List.of(costs);
        BigDecimal percent = document.discountPercent().orElse(BigDecimal.ZERO);
        BigDecimal discount = discounted.stream()
                .map(amount -> Cents.percentOf(amount, percent))
                .reduce(Cents.ZERO, BigDecimal::add);
        return costs.subtract(discount);
    }

    private static <T> T known(T found, String kind, String identity) {
        if (found == null) {
            throw new IllegalArgumentException("A billing document names an unknown " + kind + ": " + identity);
        }
        return found;
    }
}
