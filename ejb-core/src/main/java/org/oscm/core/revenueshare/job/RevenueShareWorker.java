package org.oscm.core.revenueshare.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.revenueshare.usecase.CalculateRevenueShares;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Looks whether the revenue of a month waits to be shared. */
@Dependent
public class RevenueShareWorker implements TimerJob {

    @Inject
    private CalculateRevenueShares calculateRevenueShares;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.REVENUE_SHARING;
    }

    @Override
    public void run() {
        calculateRevenueShares.work();
    }
}
