package org.oscm.core.subscriptions;

import java.time.Instant;
import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * A subscription after a change of any of these members. The first state is always PENDING, also where the application
 * is ready at once; both facts then carry the same instant.
 *
 * @param subscriptionId as the customer named it; of a DEACTIVATED one a timestamp, because the name is free again
 * @param activatedAt the first activation; null before
 * @param deactivatedAt null while it lives
 * @param cutOffDay day of month 1..28, copied from the charging organization at the first activation; 0 before
 * @param serviceKey the private copy of the service; another one than before means an upgrade or downgrade
 * @param templateServiceKey the service that was copied
 * @param vendorKey the organization that sold it: supplier, broker or reseller
 * @param chargingOrganizationKey the organization that writes the bill: the supplier, or the reseller
 * @param unitKey the customer's organizational unit, null if none
 * @param purchaseOrderNumber the customer's reference, null if none
 * @param paymentInfoKey null if the subscription costs nothing
 * @param billingContactKey null if the subscription costs nothing
 */
@FactKind("subscription")
public record SubscriptionChanged(
        String subscriptionId,
        SubscriptionStatus status,
        Instant activatedAt,
        Instant deactivatedAt,
        int cutOffDay,
        long serviceKey,
        long templateServiceKey,
        long customerKey,
        long vendorKey,
        long chargingOrganizationKey,
        long marketplaceKey,
        Long unitKey,
        String purchaseOrderNumber,
        Long paymentInfoKey,
        Long billingContactKey)
        implements Fact {

    /** Whether the subscription has been active, now or before. */
    public boolean wasActivated() {
        return activatedAt != null;
    }
}
