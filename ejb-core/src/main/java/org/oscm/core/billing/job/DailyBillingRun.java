package org.oscm.core.billing.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.oscm.core.billing.usecase.StartDailyBillingRun;
import org.oscm.core.configuration.usecase.PlatformClock;
import org.oscm.core.storage.NewTransaction;

/** Looks every minute whether the daily billing run is due. In a sandbox whose clock stands still no day passes. */
@Singleton
public class DailyBillingRun {

    @Inject
    private StartDailyBillingRun startDailyBillingRun;

    @Inject
    private PlatformClock clock;

    @Inject
    private NewTransaction newTransaction;

    @EJB
    private BillingWorker worker;

    @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
    void look() {
        if (clock.isRunning()
                && newTransaction.get(startDailyBillingRun::startIfDue).isPresent()) {
            worker.wake();
        }
    }
}
