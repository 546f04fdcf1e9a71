package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.result.Earnings;
import org.oscm.core.revenueshare.engine.result.MarketplaceOverview;
import org.oscm.core.revenueshare.engine.result.OrganizationEarnings;
import org.oscm.core.revenueshare.engine.result.OrganizationGroup;
import org.oscm.core.revenueshare.engine.result.Split;

/**
 * Lists who earned how much on marketplaces, adding up the splits of the single documents. The revenue is shown with
 * the organization that sold: the supplier of a broker's or reseller's sale is listed with the amount it keeps alone.
 */
final class MarketplaceOverviews {

    private final SortedMap<String, Earnings> brokers = new TreeMap<>();
    private final SortedMap<String, Earnings> resellers = new TreeMap<>();
    private final SortedMap<String, Earnings> suppliers = new TreeMap<>();
    private BigDecimal owner = Cents.ZERO;

    /** Everybody earned nothing yet. */
    MarketplaceOverviews() {}

    MarketplaceOverview result() {
        return new MarketplaceOverview(group(brokers), group(resellers), group(suppliers), owner);
    }

    void add(Sale sale) {
        Split split = sale.split();
        owner = owner.add(split.marketplaceRevenue());
        Earnings supplierAlone = new Earnings(split.amountForSupplier(), Cents.ZERO, Cents.ZERO);
        String supplier = sale.service().supplier();
        if (sale.service().model() == SellingModel.DIRECT) {
            add(suppliers, supplier, sold(split, split.amountForSupplier()));
            return;
        }
        add(suppliers, supplier, supplierAlone);
        SortedMap<String, Earnings> sellers = sale.service().model() == SellingModel.BROKER ? brokers : resellers;
        add(sellers, sale.service().seller().orElseThrow(), sold(split, split.sellerRevenue()));
    }

    private static Earnings sold(Split split, BigDecimal amount) {
        return new Earnings(amount, split.marketplaceRevenue(), split.serviceRevenue());
    }

    private static void add(SortedMap<String, Earnings> group, String organization, Earnings earnings) {
        group.merge(organization, earnings, Earnings::plus);
    }

    private static OrganizationGroup group(SortedMap<String, Earnings> organizations) {
        Earnings total = organizations.values().stream().reduce(Earnings.NOTHING, Earnings::plus);
        return new OrganizationGroup(
                total,
                organizations.entrySet().stream()
                        .map(entry -> new OrganizationEarnings(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
