package org.oscm.core.subscriptions;

import java.util.List;
import org.oscm.core.accounts.BillingContactView;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.pricing.PriceModelView;

/**
 * Everything about a subscription.
 *
 * @param row what lists show
 * @param users in order of assignment
 * @param priceModel the subscription's own
 * @param payment null if it costs nothing
 * @param billingContact null if it costs nothing
 */
public record SubscriptionDetails(
        SubscriptionRow row,
        List<AssignedUser> users,
        PriceModelView priceModel,
        PaymentView payment,
        BillingContactView billingContact) {

    public SubscriptionDetails {
        users = List.copyOf(users);
    }
}
