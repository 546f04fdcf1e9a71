package org.oscm.journeys.firstbill;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.oscm.client.BillingRun;
import org.oscm.client.OperatorResources;
import org.oscm.journeys.server.Waiting;

/** Billing runs, from their start to their end. */
final class BillingRuns {

    /** A killed server's share of the work comes back when its lease has run out. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(4);

    private BillingRuns() {}

    /** Starts a run and waits for its end. */
    static BillingRun run(OperatorResources operator) {
        return awaitEnd(operator, operator.startBillingRun().id());
    }

    static BillingRun awaitEnd(OperatorResources operator, long id) {
        AtomicReference<BillingRun> run = new AtomicReference<>();
        Waiting.until("the end of billing run " + id, LONGEST_RUN, () -> {
            run.set(operator.billingRun(id));
            return !run.get().isRunning();
        });
        return run.get();
    }

    /** Waits until so many subscriptions are through. */
    static void awaitDone(OperatorResources operator, long id, int subscriptions) {
        Waiting.until(
                "billing run " + id + " to be through with " + subscriptions + " subscriptions",
                LONGEST_RUN,
                () -> operator.billingRun(id).done() == subscriptions);
    }
}
