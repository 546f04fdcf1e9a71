package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.model.OrderKind;
import org.oscm.core.subscriptions.model.ProvisioningOrder;

/**
 * Carries out the orders that a dead server left behind, and those that are to be tried again. An application that does
 * not answer is asked again later; one that refuses ends the matter: a subscription that has not begun is withdrawn, users
 * stay as they were.
 */
@Dependent
public class CarryOutOrders {

    private static final Logger LOG = System.getLogger(CarryOutOrders.class.getName());
    private static final int PER_ROUND = 100;

    private final OrderLeases leases;
    private final MakeInstance makeInstance;
    private final ChangeUsers changeUsers;
    private final RemoveInstance removeInstance;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public CarryOutOrders(
            OrderLeases leases,
            MakeInstance makeInstance,
            ChangeUsers changeUsers,
            RemoveInstance removeInstance,
            NewTransaction newTransaction,
            Clock clock) {
        this.leases = leases;
        this.makeInstance = makeInstance;
        this.changeUsers = changeUsers;
        this.removeInstance = removeInstance;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    private record Found(OrderKind kind, int attempts) {}

    /** To be called without a transaction; one order that fails does not stop the others. */
    public void carryOut() {
        leases.abandoned(PER_ROUND).forEach(this::carryOut);
    }

    private void carryOut(long orderKey) {
        try (OrderLeases.Lease lease = leases.take()) {
            if (lease.takeOver(orderKey)) {
                Found found = newTransaction.get(() -> found(lease.order(orderKey)));
                LOG.log(Level.INFO, "Order {0} ({1}) is carried on", String.valueOf(orderKey), found.kind());
                carryOut(orderKey, found, lease);
            }
        } catch (Refusal refusal) {
            LOG.log(Level.WARNING, "Order {0} is not carried out: {1}", String.valueOf(orderKey), refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Order " + orderKey + " could not be carried out", failure);
        }
    }

    private static Found found(ProvisioningOrder order) {
        return new Found(order.kind(), order.attempts());
    }

    private void carryOut(long orderKey, Found found, OrderLeases.Lease lease) {
        switch (found.kind()) {
            case MAKE_INSTANCE ->
                attempt(
                        orderKey,
                        found,
                        lease,
                        () -> makeInstance.carryOut(orderKey, lease, clock.instant()),
                        () -> makeInstance.undo(orderKey, lease));
            case CHANGE_USERS ->
                attempt(
                        orderKey,
                        found,
                        lease,
                        () -> changeUsers.carryOut(orderKey, lease, clock.instant()),
                        () -> changeUsers.forget(orderKey, lease));
            case REMOVE_INSTANCE -> removeInstance.tryNow(orderKey, lease);
        }
    }

    private void attempt(long orderKey, Found found, OrderLeases.Lease lease, Runnable carryingOut, Runnable undoing) {
        try {
            carryingOut.run();
        } catch (Refusal refusal) {
            if (refusal.code() == ProvisioningError.APPLICATION_OPERATION_FAILED || Retries.isLast(found.attempts())) {
                undoing.run();
            } else {
                newTransaction.run(() -> lease.postpone(lease.order(orderKey)));
            }
            throw refusal;
        }
    }
}
