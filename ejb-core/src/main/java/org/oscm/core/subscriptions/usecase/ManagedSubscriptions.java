package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;

/** The subscriptions the caller manages: an administrator all of his organization, a subscription manager his own. */
@Dependent
class ManagedSubscriptions {

    private final Subscriptions subscriptions;
    private final ProvisioningOrders orders;
    private final CurrentCaller caller;

    @Inject
    ManagedSubscriptions(Subscriptions subscriptions, ProvisioningOrders orders, CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.caller = caller;
    }

    /** @throws Refusal if the organization has none of this name, or the caller does not manage it */
    Subscription get(String subscriptionId) {
        Subscription subscription =
                subscriptions.get(subscriptionId, caller.get().organizationKey());
        if (!isManaged(subscription)) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_NOT_YOURS, subscriptionId);
        }
        return subscription;
    }

    /** As {@link #get(String)}, by key; another organization's is not managed by the caller. */
    Subscription get(long key) {
        Subscription subscription = subscriptions.get(key);
        if (subscription.customerKey() != caller.get().organizationKey() || !isManaged(subscription)) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_NOT_YOURS, key);
        }
        return subscription;
    }

    /** As {@link #get(String)}; refuses one whose application is still being asked to carry out the last change. */
    Subscription getIdle(String subscriptionId) {
        Subscription subscription = get(subscriptionId);
        if (orders.isOpenFor(subscription.key())) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_BUSY, subscriptionId);
        }
        return subscription;
    }

    boolean isManaged(Subscription subscription) {
        Caller who = caller.get();
        return who.has(UserRole.ORGANIZATION_ADMIN)
                || who.has(UserRole.SUBSCRIPTION_MANAGER)
                        && subscription.ownerKey() != null
                        && subscription.ownerKey() == who.userKey();
    }
}
