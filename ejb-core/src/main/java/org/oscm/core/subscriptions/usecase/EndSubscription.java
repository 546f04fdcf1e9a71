package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.catalog.usecase.DisposeServiceCopy;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.OrderKind;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.RemoveInstanceTask;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/**
 * Ends a subscription for its customer. It is ended whatever the application says; the application is asked to remove the
 * instance at once, and later again if it fails. To be called without a transaction.
 */
@Dependent
public class EndSubscription {

    private final ManagedSubscriptions managed;
    private final Subscriptions subscriptions;
    private final UsageLicenses licenses;
    private final Assignments assignments;
    private final ProvisioningOrders orders;
    private final DisposeServiceCopy disposeServiceCopy;
    private final RecordFact recordFact;
    private final RemoveInstance removeInstance;
    private final OrderLeases leases;
    private final CurrentCaller caller;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public EndSubscription(
            ManagedSubscriptions managed,
            Subscriptions subscriptions,
            UsageLicenses licenses,
            Assignments assignments,
            ProvisioningOrders orders,
            DisposeServiceCopy disposeServiceCopy,
            RecordFact recordFact,
            RemoveInstance removeInstance,
            OrderLeases leases,
            CurrentCaller caller,
            NewTransaction newTransaction,
            Clock clock) {
        this.managed = managed;
        this.subscriptions = subscriptions;
        this.licenses = licenses;
        this.assignments = assignments;
        this.orders = orders;
        this.disposeServiceCopy = disposeServiceCopy;
        this.recordFact = recordFact;
        this.removeInstance = removeInstance;
        this.leases = leases;
        this.caller = caller;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    /** @throws Refusal if the caller manages no such subscription, or its application is still carrying out a change */
    public void end(String subscriptionId) {
        Instant now = clock.instant();
        try (OrderLeases.Lease lease = leases.take()) {
            Optional<Long> order = newTransaction.get(() -> end(managed.getIdle(subscriptionId), lease, now));
            order.ifPresent(orderKey -> removeInstance.tryNow(orderKey, lease));
        }
    }

    /** The key of the order to remove the instance; empty if there is none. */
    private Optional<Long> end(Subscription subscription, OrderLeases.Lease lease, Instant now) {
        String subscriptionId = subscription.subscriptionId();
        if (!subscription.status().isLive()) {
            throw Refusal.of(SubscriptionError.END_STATE_UNSUITABLE, subscriptionId, subscription.status());
        }
        licenses.of(subscription.key()).forEach(license -> assignments.revoke(license, subscriptionId, now));
        subscription.deactivate(freeId(subscription.customerKey(), now), now);
        recordFact.record(now, subscription.key(), subscription.fact());
        disposeServiceCopy.dispose(subscription.serviceKey());
        return subscription.hasInstance()
                ? Optional.of(order(subscription, subscriptionId, lease, now))
                : Optional.empty();
    }

    /** A timestamp, the next free one where subscriptions end in the same millisecond. */
    private String freeId(long customerKey, Instant now) {
        long millis = now.toEpochMilli();
        while (subscriptions.find(String.valueOf(millis), customerKey).isPresent()) {
            millis++;
        }
        return String.valueOf(millis);
    }

    private long order(Subscription subscription, String subscriptionId, OrderLeases.Lease lease, Instant now) {
        Caller who = caller.get();
        ProvisioningOrder order = new ProvisioningOrder(
                subscription.key(),
                OrderKind.REMOVE_INSTANCE,
                new RemoveInstanceTask(
                        who.userKey(),
                        subscription.technicalServiceKey(),
                        subscription.instance().id(),
                        who.organizationId(),
                        subscriptionId),
                now);
        lease.cover(order);
        orders.add(order);
        return order.key();
    }
}
