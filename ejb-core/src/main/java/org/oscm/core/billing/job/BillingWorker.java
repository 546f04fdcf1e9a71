package org.oscm.core.billing.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Works on billing runs: when one starts here, and regularly on what others started or left behind. */
@Dependent
public class BillingWorker implements TimerJob {

    @Inject
    private WorkOnBillingRuns workOnBillingRuns;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.BILLING_WORK;
    }

    @Override
    public void run() {
        workOnBillingRuns.work();
    }
}
