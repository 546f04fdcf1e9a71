package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.billing.engine.schedule.BillingSchedule;
import org.oscm.core.billing.model.BilledUntil;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.subscriptions.BillingCandidate;
import org.oscm.core.subscriptions.usecase.FindSubscriptions;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;
import org.oscm.core.timers.usecase.TimerRuns;

/**
 * Begins a billing run: fixes what it looks back to and lists the subscriptions with periods that are due. Whoever begins
 * it, the daily run is done with it.
 */
@Dependent
public class StartBillingRun {

    private static final int CHUNK = 1000;

    private final BillingRuns runs;
    private final BillingResults results;
    private final FindSubscriptions subscriptions;
    private final TimerRuns timerRuns;
    private final Settings settings;
    private final Event<TimerWanted> work;
    private final Clock clock;

    @Inject
    public StartBillingRun(
            BillingRuns runs,
            BillingResults results,
            FindSubscriptions subscriptions,
            TimerRuns timerRuns,
            Settings settings,
            Event<TimerWanted> work,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.subscriptions = subscriptions;
        this.timerRuns = timerRuns;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** @return the key of the new run */
    public long start() {
        BillingSchedule schedule = schedule();
        BillingRun run = new BillingRun(clock.instant(), schedule.effectiveEnd());
        runs.add(run);
        List<BillingCandidate> chunk;
        long afterKey = 0;
        do {
            chunk = subscriptions.activatedUntil(schedule.effectiveEnd(), afterKey, CHUNK);
            if (!chunk.isEmpty()) {
                runs.addTasks(run.key(), due(chunk, schedule));
                afterKey = chunk.get(chunk.size() - 1).subscriptionKey();
            }
        } while (chunk.size() == CHUNK);
        timerRuns.note(PlatformTimer.BILLING_INVOCATION, null);
        work.fire(new TimerWanted(PlatformTimer.BILLING_WORK));
        return run.key();
    }

    private BillingSchedule schedule() {
        return BillingSchedule.ofRun(
                clock.instant(), settings.millis(SettingKey.TIMER_INTERVAL_BILLING_OFFSET), clock.getZone());
    }

    private Collection<Long> due(List<BillingCandidate> chunk, BillingSchedule schedule) {
        Map<Long, BilledUntil> billed = results.billedUntil(
                chunk.stream().map(BillingCandidate::subscriptionKey).toList());
        return chunk.stream()
                .filter(candidate -> isDue(candidate, billed.get(candidate.subscriptionKey()), schedule))
                .map(BillingCandidate::subscriptionKey)
                .toList();
    }

    private static boolean isDue(BillingCandidate candidate, BilledUntil billedUntil, BillingSchedule schedule) {
        Optional<Instant> lastEnd = Optional.ofNullable(billedUntil).map(BilledUntil::periodEnd);
        return schedule.isCandidate(candidate.activatedAt(), lastEnd, Optional.ofNullable(candidate.deactivatedAt()))
                && !schedule.duePeriods(candidate.cutOffDay(), candidate.activatedAt(), lastEnd)
                        .isEmpty();
    }
}
