package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.engine.schedule.BillingSchedule;
import org.oscm.core.revenueshare.model.RevenueShareRun;
import org.oscm.core.revenueshare.repository.RevenueShares;

/** Notes, in the transaction that ends a billing run, that the revenue of the month before is to be shared. */
@Dependent
public class PlanRevenueShares {

    private final RevenueShares shares;
    private final Clock clock;

    @Inject
    public PlanRevenueShares(RevenueShares shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    public void plan(BillingRunFinished run) {
        BillingSchedule schedule = BillingSchedule.of(run.effectiveEnd(), clock.getZone());
        shares.add(new RevenueShareRun(run.runKey(), schedule.sharesPeriod()));
    }
}
