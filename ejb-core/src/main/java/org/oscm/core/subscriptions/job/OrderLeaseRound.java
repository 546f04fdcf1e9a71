package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.subscriptions.usecase.OrderLeases;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Says that this server lives and still carries out its orders. */
@Dependent
public class OrderLeaseRound implements TimerJob {

    @Inject
    private OrderLeases leases;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.ORDER_LEASES;
    }

    @Override
    public void run() {
        leases.renew();
    }
}
