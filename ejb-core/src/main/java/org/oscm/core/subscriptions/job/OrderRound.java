package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.subscriptions.usecase.CarryOutOrders;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Carries on with orders that nobody carries out. A long round makes the next one wait. */
@Dependent
public class OrderRound implements TimerJob {

    @Inject
    private CarryOutOrders carryOutOrders;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.ORDER_COMPLETION;
    }

    @Override
    public void run() {
        carryOutOrders.carryOut();
    }
}
