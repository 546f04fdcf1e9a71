package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRequest;
import org.oscm.core.revenueshare.engine.result.PartnerCurrency;
import org.oscm.core.revenueshare.engine.result.PartnerCustomer;
import org.oscm.core.revenueshare.engine.result.PartnerRevenue;
import org.oscm.core.revenueshare.engine.result.PartnerService;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.PartnerSupplier;

/**
 * What a broker or a reseller earned: its share of the revenue of each service it sold, rounded for the service, and
 * rounded anew for each customer. Sums above the service add up what the services say.
 */
public final class PartnerRevenueShares {

    private PartnerRevenueShares() {}

    /** The shares of a broker. */
    public static PartnerShares ofBroker(ShareRequest request) {
        return of(request, SellingModel.BROKER);
    }

    /** The shares of a reseller. */
    public static PartnerShares ofReseller(ShareRequest request) {
        return of(request, SellingModel.RESELLER);
    }

    private static PartnerShares of(ShareRequest request, SellingModel model) {
        List<Sale> sales = MonthLedger.ofLines(request)
                .filter(sale -> sale.service().model() == model)
                .filter(sale -> sale.service()
                        .seller()
                        .filter(request.organization()::equals)
                        .isPresent())
                .toList();
        return new PartnerShares(Grouped.by(sales, Sale::currency, PartnerRevenueShares::currency));
    }

    private static PartnerCurrency currency(List<Sale> sales) {
        List<PartnerSupplier> suppliers =
                Grouped.by(sales, sale -> sale.service().supplier(), PartnerRevenueShares::supplier);
        PartnerRevenue revenue =
                suppliers.stream().map(PartnerSupplier::revenue).reduce(PartnerRevenue.NOTHING, PartnerRevenue::plus);
        return new PartnerCurrency(sales.get(0).currency(), suppliers, revenue);
    }

    private static PartnerSupplier supplier(List<Sale> sales) {
        List<PartnerService> services =
                Grouped.by(sales, sale -> sale.service().service(), PartnerRevenueShares::service);
        PartnerRevenue revenue =
                services.stream().map(PartnerService::revenue).reduce(PartnerRevenue.NOTHING, PartnerRevenue::plus);
        return new PartnerSupplier(sales.get(0).service().supplier(), services, revenue);
    }

    private static PartnerService service(List<Sale> sales) {
        Sale any = sales.get(0);
        return new PartnerService(
                any.service(),
                Sale.bySubscription(sales),
                any.terms().percentages().seller(),
                revenue(sales),
                Grouped.by(
                        sales,
                        Sale::customer,
                        ofCustomer -> new PartnerCustomer(ofCustomer.get(0).customer(), revenue(ofCustomer))));
    }

    private static PartnerRevenue revenue(List<Sale> sales) {
        BigDecimal total = Sale.sum(sales);
        BigDecimal share =
                Cents.percentOf(total, sales.get(0).terms().percentages().seller());
        return new PartnerRevenue(total, share);
    }
}
