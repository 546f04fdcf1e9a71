package org.oscm.core.revenueshare.engine;

import java.util.List;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.result.OwnerCurrency;
import org.oscm.core.revenueshare.engine.result.OwnerMarketplace;
import org.oscm.core.revenueshare.engine.result.OwnerService;
import org.oscm.core.revenueshare.engine.result.OwnerShares;

/**
 * What a marketplace owner earned. The revenue of a service on a marketplace is summed over the month and split then;
 * the overview by organization adds up the splits of the single documents.
 */
public final class OwnerRevenueShares {

    private OwnerRevenueShares() {}

    /** The shares of a marketplace owner. */
    public static OwnerShares of(ShareRequest request) {
        List<Sale> sales = MonthLedger.ofCosts(request).stream()
                .filter(sale -> sale.marketplace().owner().equals(request.organization()))
                .toList();
        return new OwnerShares(Grouped.by(sales, Sale::currency, OwnerRevenueShares::currency));
    }

    private static OwnerCurrency currency(List<Sale> sales) {
        List<OwnerMarketplace> marketplaces =
                Grouped.by(sales, sale -> sale.marketplace().marketplace(), OwnerRevenueShares::marketplace);
        return new OwnerCurrency(sales.get(0).currency(), marketplaces, MarketplaceOverviews.of(sales));
    }

    private static OwnerMarketplace marketplace(List<Sale> sales) {
        List<OwnerService> services = Grouped.by(sales, sale -> sale.service().service(), OwnerRevenueShares::service);
        return new OwnerMarketplace(sales.get(0).marketplace(), services, MarketplaceOverviews.of(sales));
    }

    private static OwnerService service(List<Sale> sales) {
        Sale any = sales.get(0);
        return new OwnerService(
                any.service(), any.terms().percentages(), any.terms().split(Sale.sum(sales)));
    }
}
