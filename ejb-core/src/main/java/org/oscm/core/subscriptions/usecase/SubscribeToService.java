package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;

/**
 * Orders a service and waits until the application has made the instance. To be called without a transaction: the order is
 * stored in one, the application is called after it, and its answer is stored in another one. When the server dies in
 * between, {@link CarryOutOrders} finishes the order.
 */
@Dependent
public class SubscribeToService {

    private final PlaceOrder placeOrder;
    private final MakeInstance makeInstance;
    private final OrderLeases leases;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public SubscribeToService(
            PlaceOrder placeOrder,
            MakeInstance makeInstance,
            OrderLeases leases,
            NewTransaction newTransaction,
            Clock clock) {
        this.placeOrder = placeOrder;
        this.makeInstance = makeInstance;
        this.leases = leases;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    /**
     * @return the key of the subscription, which is ACTIVE
     * @throws Refusal if the order is refused here or by the application; nothing is left of it then
     */
    public long order(SubscriptionOrder wanted) {
        Instant now = clock.instant();
        try (OrderLeases.Lease lease = leases.take()) {
            PlaceOrder.Placed placed = placed(() -> placeOrder.place(wanted, lease, now));
            OrderLeases.orUndo(
                    () -> makeInstance.carryOut(placed.orderKey(), lease, now),
                    () -> makeInstance.undo(placed.orderKey(), lease));
            return placed.subscriptionKey();
        }
    }

    /** Of two orders for one name at the same moment the slower one fails in the database: asked again it hears why. */
    private PlaceOrder.Placed placed(Supplier<PlaceOrder.Placed> placing) {
        try {
            return newTransaction.get(placing);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException collision) {
            return newTransaction.get(placing);
        }
    }
}
