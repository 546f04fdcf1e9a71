package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.oscm.core.billing.BillingComplaint;
import org.oscm.core.billing.BillingContradiction;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.model.BillingTask;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.storage.NewTransaction;

/**
 * Does the work of billing runs, chunk by chunk, until none is left. Any number of workers on any number of servers may
 * do so at once: tasks are leased in the database, and what a killed worker held becomes free when its lease runs out.
 */
@Dependent
public class WorkOnBillingRuns {

    private static final Logger LOG = System.getLogger(WorkOnBillingRuns.class.getName());

    /** So few that several servers share even a small run, so many that statements per subscription do not count. */
    private static final int CHUNK = 100;

    private static final Duration LEASE = Duration.ofSeconds(20);

    private final BillingRuns runs;
    private final BillSubscriptions billSubscriptions;
    private final ReportBillingFailures reportFailures;
    private final Event<BillingRunFinished> finished;
    private final NewTransaction newTransaction;
    private final RealTime realTime;

    @Inject
    public WorkOnBillingRuns(
            BillingRuns runs,
            BillSubscriptions billSubscriptions,
            ReportBillingFailures reportFailures,
            Event<BillingRunFinished> finished,
            NewTransaction newTransaction,
            RealTime realTime) {
        this.runs = runs;
        this.billSubscriptions = billSubscriptions;
        this.reportFailures = reportFailures;
        this.finished = finished;
        this.newTransaction = newTransaction;
        this.realTime = realTime;
    }

    public void work() {
        for (BillingRun run : newTransaction.get(runs::running)) {
            work(run);
        }
    }

    private void work(BillingRun run) {
        List<Long> chunk = claim(run.key());
        while (!chunk.isEmpty()) {
            bill(run, chunk);
            chunk = claim(run.key());
        }
        newTransaction.run(() -> finishIfThrough(run.key()));
    }

    private List<Long> claim(long runKey) {
        return newTransaction.get(() -> {
            BillingRun run = runs.lock(runKey);
            Instant now = realTime.now();
            return run.isRunning()
                    ? runs.claimable(runKey, now, CHUNK).stream()
                            .peek(task -> task.lease(now.plus(LEASE)))
                            .map(BillingTask::key)
                            .toList()
                    : List.of();
        });
    }

    /** All at once; if anything in the chunk goes wrong, each alone, so that one subscription stops no other. */
    private void bill(BillingRun run, List<Long> taskKeys) {
        try {
            newTransaction.run(() -> billSubscriptions.bill(run, taskKeys));
        } catch (RuntimeException chunkFailed) {
            LOG.log(Level.WARNING, "A chunk of billing run " + run.key() + " is billed one by one", chunkFailed);
            taskKeys.forEach(key -> billAlone(run, key));
        }
    }

    private void billAlone(BillingRun run, long taskKey) {
        try {
            newTransaction.run(() -> billSubscriptions.bill(run, List.of(taskKey)));
        } catch (RuntimeException failure) {
            String id = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "Task " + taskKey + " of billing run " + run.key() + " failed: " + id, failure);
            newTransaction.run(() -> runs.open(List.of(taskKey)).forEach(task -> task.failed(broken(task, id))));
        }
    }

    private static BillingComplaint broken(BillingTask task, String id) {
        return new BillingComplaint(
                BillingContradiction.BILLING_BROKEN, String.valueOf(task.subscriptionKey()), List.of(id));
    }

    private void finishIfThrough(long runKey) {
        BillingRun run = runs.lock(runKey);
        if (run.isRunning() && !runs.hasOpenTasks(runKey)) {
            run.finish();
            reportFailures.report(runKey);
            finished.fire(new BillingRunFinished(runKey, run.startedAt(), run.effectiveEnd(), runs.failed(runKey)));
        }
    }
}
