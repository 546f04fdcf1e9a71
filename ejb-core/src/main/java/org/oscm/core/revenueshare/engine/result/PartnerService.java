package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/**
 * The earnings of a partner with one service: element {@code Service} with its {@code ServiceRevenue}.
 *
 * @param service the service sold
 * @param subscriptions revenue by subscription; printed for resellers only
 * @param percentage the partner's share 0..100, 2 decimals
 * @param revenue total revenue and share, the share rounded on the total
 * @param customers by customer, the share rounded for each customer: their sum may differ from the service by cents
 */
public record PartnerService(
        SoldService service,
        List<SubscriptionRevenue> subscriptions,
        BigDecimal percentage,
        PartnerRevenue revenue,
        List<PartnerCustomer> customers) {

    public PartnerService {
        subscriptions = List.copyOf(subscriptions);
        customers = List.copyOf(customers);
    }
}
