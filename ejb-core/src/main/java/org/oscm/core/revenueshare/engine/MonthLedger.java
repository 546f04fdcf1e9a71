package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.BilledLine;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/**
 * The sales of a month, one for each service on each document. A document belongs to the month in which its billing
 * period ends: after the start of the month, and not after its end. What a line earned are its costs less the discount
 * of the document, rounded for each cost.
 */
final class MonthLedger {

    private MonthLedger() {}

    static List<Sale> sales(ShareRequest request) {
        List<Sale> sales = new ArrayList<>();
        for (BilledDocument document : request.documents()) {
            boolean tooEarly = !document.periodEnd().isAfter(request.month().start());
            boolean tooLate = document.periodEnd().isAfter(request.month().end());
            if (!tooEarly && !tooLate) {
                document.lines().forEach(line -> sales.add(sale(request, document, line)));
            }
        }
        return sales;
    }

    private static Sale sale(ShareRequest request, BilledDocument document, BilledLine line) {
        SoldService service = known(request.services().get(line.service()), "service", line.service());
        MarketplaceTerms marketplace =
                known(request.marketplaces().get(document.marketplace()), "marketplace", document.marketplace());
        ShareTerms terms = ShareTerms.at(request.month().end(), service, marketplace);
        return new Sale(document, service, marketplace, terms, revenueOf(document, line));
    }

    private static BigDecimal revenueOf(BilledDocument document, BilledLine line) {
        BigDecimal revenue = Cents.ZERO;
        for (BigDecimal cost : line.costs()) {
            BigDecimal discount = document.discountPercent()
                    .map(percent -> Cents.percentOf(cost, percent))
                    .orElse(Cents.ZERO);
            revenue = revenue.add(cost).subtract(discount);
        }
        return revenue;
    }

    private static <T> T known(T found, String kind, String identity) {
        if (found == null) {
            throw new IllegalArgumentException("A billing document names an unknown " + kind + ": " + identity);
        }
        return found;
    }
}
