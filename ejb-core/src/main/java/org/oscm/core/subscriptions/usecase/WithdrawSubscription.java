package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.accounts.usecase.attributes.CompleteUdas;
import org.oscm.core.catalog.usecase.DisposeServiceCopy;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.model.MakeInstanceTask;
import org.oscm.core.subscriptions.model.OrderKind;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.model.RemoveInstanceTask;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.subscriptions.repository.Subscriptions;

/**
 * A subscription that could not begin goes away: its name is free again, only the history knows of it. An instance that
 * was made already is removed from the application.
 */
@Dependent
class WithdrawSubscription {

    private final Subscriptions subscriptions;
    private final ProvisioningOrders orders;
    private final DisposeServiceCopy disposeServiceCopy;
    private final CompleteUdas completeUdas;
    private final FindParties parties;
    private final RecordFact recordFact;
    private final RemoveInstance removeInstance;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    WithdrawSubscription(
            Subscriptions subscriptions,
            ProvisioningOrders orders,
            DisposeServiceCopy disposeServiceCopy,
            CompleteUdas completeUdas,
            FindParties parties,
            RecordFact recordFact,
            RemoveInstance removeInstance,
            NewTransaction newTransaction,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.disposeServiceCopy = disposeServiceCopy;
        this.completeUdas = completeUdas;
        this.parties = parties;
        this.recordFact = recordFact;
        this.removeInstance = removeInstance;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    void withdraw(long orderKey, OrderLeases.Lease lease) {
        boolean hasInstance = newTransaction.get(() -> forget(lease.order(orderKey)));
        if (hasInstance) {
            removeInstance.tryNow(orderKey, lease);
        }
    }

    /** Whether there is an instance to remove. */
    private boolean forget(ProvisioningOrder order) {
        Subscription subscription = subscriptions.get(order.subscriptionKey());
        MakeInstanceTask task = order.task(MakeInstanceTask.class);
        subscription.invalidate();
        recordFact.record(clock.instant(), subscription.key(), subscription.fact());
        disposeServiceCopy.dispose(subscription.serviceKey());
        completeUdas.forget(subscription.key(), clock.instant());
        subscriptions.remove(subscription);
        if (task.instance() == null) {
            orders.remove(order);
            return false;
        }
        order.become(
                OrderKind.REMOVE_INSTANCE,
                new RemoveInstanceTask(
                        task.requesterKey(),
                        subscription.technicalServiceKey(),
                        task.instance().id(),
                        parties.organization(subscription.customerKey()).organizationId(),
                        subscription.subscriptionId()));
        return true;
    }
}
