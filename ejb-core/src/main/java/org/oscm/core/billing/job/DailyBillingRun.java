package org.oscm.core.billing.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.billing.usecase.StartBillingRun;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Starts the daily billing run. */
@Dependent
public class DailyBillingRun implements TimerJob {

    @Inject
    private StartBillingRun startBillingRun;

    @Inject
    private NewTransaction newTransaction;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.BILLING_INVOCATION;
    }

    @Override
    public void run() {
        newTransaction.run(startBillingRun::start);
    }
}
