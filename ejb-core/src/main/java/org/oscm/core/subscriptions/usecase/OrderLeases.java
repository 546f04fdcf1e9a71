package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.model.ProvisioningOrder;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;

/**
 * Which orders this server carries out now. A lease is short and renewed as long as the server lives, so that another
 * server (or this one, started again) soon takes over what a dead one left. Leases run in real time: a platform clock that
 * stands still must not keep the orders of a dead server.
 */
@ApplicationScoped
public class OrderLeases {

    static final Duration LEASE = Duration.ofSeconds(30);

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final ProvisioningOrders orders;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    /** For the proxy of the container. */
    protected OrderLeases() {
        this(null, null, null);
    }

    @Inject
    public OrderLeases(ProvisioningOrders orders, RealTime realTime, NewTransaction newTransaction) {
        this.orders = orders;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    /** The right to carry out one order; ends when it is closed. */
    public final class Lease implements AutoCloseable {

        private final String holder = UUID.randomUUID().toString();

        private Lease() {
            held.add(holder);
        }

        /** Puts a new order under this lease. */
        void cover(ProvisioningOrder order) {
            order.leaseTo(holder, realTime.now().plus(LEASE));
        }

        /** Whether an order that somebody left behind is under this lease now. */
        boolean takeOver(long orderKey) {
            Instant now = realTime.now();
            return newTransaction.get(() -> orders.lease(orderKey, holder, now, now.plus(LEASE)));
        }

        /** Gives an order up until the time for the next attempt. */
        void postpone(ProvisioningOrder order) {
            order.postpone(realTime.now().plus(Retries.delay(order.attempts())));
        }

        /**
         * The order, within the transaction that works on it.
         *
         * @throws Refusal if another server has taken it over, because this one was thought dead
         */
        ProvisioningOrder order(long orderKey) {
            return orders.find(orderKey)
                    .filter(order -> order.isLeasedTo(holder))
                    .orElseThrow(() -> Refusal.of(SubscriptionError.ORDER_TAKEN_OVER));
        }

        @Override
        public void close() {
            held.remove(holder);
        }
    }

    public Lease take() {
        return new Lease();
    }

    /**
     * Carries an order out, or undoes it and says why.
     *
     * @throws RuntimeException what carrying out has thrown; what goes wrong with undoing is added to it, and the order
     *     stays for {@link CarryOutOrders}
     */
    static void orUndo(Runnable carryingOut, Runnable undoing) {
        try {
            carryingOut.run();
        } catch (RuntimeException failure) {
            if (!isTakenOver(failure)) {
                undo(undoing, failure);
            }
            throw failure;
        }
    }

    private static void undo(Runnable undoing, RuntimeException failure) {
        try {
            undoing.run();
        } catch (RuntimeException notUndone) {
            failure.addSuppressed(notUndone);
        }
    }

    private static boolean isTakenOver(RuntimeException failure) {
        return failure instanceof Refusal refusal && refusal.code() == SubscriptionError.ORDER_TAKEN_OVER;
    }

    /** To be called well within the length of a lease. */
    public void renew() {
        Set<String> holders = Set.copyOf(held);
        if (!holders.isEmpty()) {
            newTransaction.run(() -> orders.renew(holders, realTime.now().plus(LEASE)));
        }
    }

    /** Orders nobody carries out now, oldest first. */
    public List<Long> abandoned(int most) {
        return newTransaction.get(() -> orders.abandoned(realTime.now(), most));
    }
}
