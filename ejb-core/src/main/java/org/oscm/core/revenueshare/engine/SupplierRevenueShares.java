package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.result.CustomerSplit;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SupplierCurrency;
import org.oscm.core.revenueshare.engine.result.SupplierMarketplace;
import org.oscm.core.revenueshare.engine.result.SupplierRevenue;
import org.oscm.core.revenueshare.engine.result.SupplierService;
import org.oscm.core.revenueshare.engine.result.SupplierShares;

/**
 * What a supplier earned and had to share. The revenue of a service on a marketplace is summed over the month and split
 * then; the revenue of each of its customers is split anew. Sums above the service add up what the services say.
 */
public final class SupplierRevenueShares {

    private SupplierRevenueShares() {}

    /** The shares of a supplier. */
    public static SupplierShares of(ShareRequest request) {
        List<Sale> sales = MonthLedger.ofCosts(request)
                .filter(sale -> sale.service().supplier().equals(request.organization()))
                .toList();
        return new SupplierShares(Grouped.by(sales, Sale::currency, SupplierRevenueShares::currency));
    }

    private static SupplierCurrency currency(List<Sale> sales) {
        List<SupplierMarketplace> marketplaces =
                Grouped.by(sales, sale -> sale.marketplace().marketplace(), SupplierRevenueShares::marketplace);
        return new SupplierCurrency(sales.get(0).currency(), marketplaces, revenue(marketplaces));
    }

    private static SupplierMarketplace marketplace(List<Sale> sales) {
        List<SupplierService> services =
                Grouped.by(sales, sale -> sale.service().service(), SupplierRevenueShares::service);
        Split revenue = services.stream().map(SupplierService::split).reduce(Split.NOTHING, Split::plus);
        return new SupplierMarketplace(sales.get(0).marketplace(), services, revenue);
    }

    private static SupplierService service(List<Sale> sales) {
        Sale any = sales.get(0);
        return new SupplierService(
                any.service(),
                Sale.bySubscription(sales),
                any.terms().percentages(),
                any.terms().split(Sale.sum(sales)),
                Grouped.by(sales, Sale::customer, SupplierRevenueShares::customer));
    }

    private static CustomerSplit customer(List<Sale> sales) {
        Sale any = sales.get(0);
        return new CustomerSplit(any.customer(), any.terms().split(Sale.sum(sales)));
    }

    private static SupplierRevenue revenue(List<SupplierMarketplace> marketplaces) {
        BigDecimal amount = marketplaces.stream()
                .map(marketplace -> marketplace.revenue().amountForSupplier())
                .reduce(Cents.ZERO, BigDecimal::add);
        return new SupplierRevenue(
                amount,
                soldAs(SellingModel.DIRECT, marketplaces),
                soldAs(SellingModel.BROKER, marketplaces),
                soldAs(SellingModel.RESELLER, marketplaces));
    }

    private static Optional<Split> soldAs(SellingModel model, List<SupplierMarketplace> marketplaces) {
        return marketplaces.stream()
                .flatMap(marketplace -> marketplace.services().stream())
                .filter(service -> service.service().model() == model)
                .map(SupplierService::split)
                .reduce(Split::plus);
    }
}
