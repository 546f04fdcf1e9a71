package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.BilledDocument;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SubscriptionRevenue;

/**
 * What one document brought for one service.
 *
 * @param document the document
 * @param service the service sold
 * @param marketplace where it was sold
 * @param terms the shares agreed
 * @param revenue after discount, without VAT, 2 decimals
 */
record Sale(
        BilledDocument document,
        SoldService service,
        MarketplaceTerms marketplace,
        ShareTerms terms,
        BigDecimal revenue) {

    String currency() {
        return document.currency();
    }

    String customer() {
        return document.customer();
    }

    /** The revenue of this document alone, split. */
    Split split() {
        return terms.split(revenue);
    }

    /** What each subscription brought, by subscription. */
    static List<SubscriptionRevenue> bySubscription(List<Sale> sales) {
        return Grouped.by(sales, sale -> sale.document().subscription(), Sale::ofSubscription);
    }

    private static SubscriptionRevenue ofSubscription(List<Sale> sales) {
        List<String> documents = sales.stream()
                .map(Sale::document)
                .sorted(Comparator.comparing(BilledDocument::periodEnd).thenComparing(BilledDocument::document))
                .map(BilledDocument::document)
                .distinct()
                .toList();
        return new SubscriptionRevenue(sales.get(0).document().subscription(), documents, sum(sales));
    }

    /** What several sales brought together. */
    static BigDecimal sum(List<Sale> sales) {
        return sales.stream().map(Sale::revenue).reduce(Cents.ZERO, BigDecimal::add);
    }
}
