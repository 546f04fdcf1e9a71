package org.oscm.core.subscriptions.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oscm.core.subscriptions.usecase.CarryOutOrders;
import org.oscm.core.subscriptions.usecase.OrderLeases;

/**
 * Every ten seconds: says that this server lives and still carries out its orders, then carries on with those that nobody
 * carries out.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderRound {

    private final AtomicBoolean working = new AtomicBoolean();

    @Inject
    private OrderLeases leases;

    @Inject
    private CarryOutOrders carryOutOrders;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void renew() {
        leases.renew();
    }

    /** A round may take longer than ten seconds; the next one waits for it. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void carryOut() {
        if (working.compareAndSet(false, true)) {
            try {
                carryOutOrders.carryOut();
            } finally {
                working.set(false);
            }
        }
    }
}
