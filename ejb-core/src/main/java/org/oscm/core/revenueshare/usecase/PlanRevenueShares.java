package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.engine.schedule.BillingSchedule;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.model.RevenueShareRun;
import org.oscm.core.revenueshare.repository.RevenueShares;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/**
 * Notes, in the transaction that ends a billing run, that the revenue of the month before is to be shared, and that of
 * older months of which somebody got nothing.
 */
@Dependent
public class PlanRevenueShares {

    private final RevenueShares shares;
    private final Event<TimerWanted> work;
    private final Clock clock;

    @Inject
    public PlanRevenueShares(RevenueShares shares, Event<TimerWanted> work, Clock clock) {
        this.shares = shares;
        this.work = work;
        this.clock = clock;
    }

    public void plan(BillingRunFinished run) {
        Period month = BillingSchedule.of(run.effectiveEnd(), clock.getZone()).sharesPeriod();
        List<RevenueShareRun> failed = shares.runs(RevenueShareRun.State.FAILED);
        failed.forEach(RevenueShareRun::reopen);
        boolean waits = Stream.concat(failed.stream(), shares.runs(RevenueShareRun.State.OPEN).stream())
                .anyMatch(waiting -> waiting.month().equals(month));
        if (!waits) {
            shares.add(new RevenueShareRun(run.runKey(), month));
        }
        work.fire(new TimerWanted(PlatformTimer.REVENUE_SHARING));
    }
}
