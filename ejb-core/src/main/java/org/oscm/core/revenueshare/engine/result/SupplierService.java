package org.oscm.core.revenueshare.engine.result;

import java.util.List;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/**
 * The earnings of a supplier with one service: element {@code Service}.
 *
 * @param service the service and who sells it
 * @param subscriptions revenue by subscription; for a reseller's sales only their sum is printed, in
 *     {@code SubscriptionsRevenue}
 * @param percentages the shares that held
 * @param split the revenue of all documents, summed first and split then: {@code RevenueShareDetails}
 * @param customers by customer, split for each customer: {@code CustomerRevenueShareDetails}
 */
public record SupplierService(
        SoldService service,
        List<SubscriptionRevenue> subscriptions,
        SharePercentages percentages,
        Split split,
        List<CustomerSplit> customers) {

    public SupplierService {
        subscriptions = List.copyOf(subscriptions);
        customers = List.copyOf(customers);
    }
}
