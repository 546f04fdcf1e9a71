package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.units.usecase.FindUnits;

/**
 * The subscriptions the caller manages: an administrator all of his organization, a subscription manager his own, a unit
 * administrator those of his units.
 */
@Dependent
class ManagedSubscriptions {

    private final Subscriptions subscriptions;
    private final ProvisioningOrders orders;
    private final FindUnits findUnits;
    private final CurrentCaller caller;

    @Inject
    ManagedSubscriptions(
            Subscriptions subscriptions, ProvisioningOrders orders, FindUnits findUnits, CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.findUnits = findUnits;
        this.caller = caller;
    }

    /** @throws Refusal if the organization has none of this name, or the caller does not manage it */
    Subscription get(String subscriptionId) {
        Subscription subscription =
                subscriptions.get(subscriptionId, caller.get().organizationKey());
        if (!isManaged(subscription, unitsOfCaller())) {
            throw Refusal.of(SubscriptionError.SUBSCRIPTION_NOT_YOURS, subscriptionId);
        }
        return subscription;
    }

    /** As {@link #get(String)}, by key; another organization's is not managed by the caller. */
    Subscription get(long key) {
        Subscription subscription = subscriptions.get(key);
        if (subscription.customerKey() != caller.get().organizationKey() || !isManaged(subscription, unitsOfCaller())) {
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

    /** Ordered by id. */
    List<Subscription> all(Set<SubscriptionStatus> states) {
        Set<Long> units = unitsOfCaller();
        return subscriptions.of(caller.get().organizationKey(), states).stream()
                .filter(subscription -> isManaged(subscription, units))
                .toList();
    }

    private Set<Long> unitsOfCaller() {
        Caller who = caller.get();
        return who.has(UserRole.UNIT_ADMINISTRATOR) ? findUnits.administeredBy(who.userKey()) : Set.of();
    }

    private boolean isManaged(Subscription subscription, Set<Long> units) {
        Caller who = caller.get();
        return subscription.unitKey() != null && units.contains(subscription.unitKey())
                || who.has(UserRole.ORGANIZATION_ADMIN)
                || who.has(UserRole.SUBSCRIPTION_MANAGER)
                        && subscription.ownerKey() != null
                        && subscription.ownerKey() == who.userKey();
    }
}
