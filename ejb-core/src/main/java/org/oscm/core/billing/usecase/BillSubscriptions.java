package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.schedule.BillingSchedule;
import org.oscm.core.billing.model.BilledUntil;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.model.BillingTask;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.events.usecase.MarkEventsBilled;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/**
 * Bills some subscriptions of a run within the caller's transaction: every due period, oldest first. A period with
 * nothing chargeable leaves no bill but counts as billed. A history that contradicts itself fails its own subscription
 * only, and leaves its later periods for the next run.
 */
@Dependent
public class BillSubscriptions {

    private final BillingRuns runs;
    private final BillingResults results;
    private final ReadBillingFacts readFacts;
    private final BillWriter billWriter;
    private final MarkEventsBilled markEventsBilled;
    private final Clock clock;

    @Inject
    public BillSubscriptions(
            BillingRuns runs,
            BillingResults results,
            ReadBillingFacts readFacts,
            BillWriter billWriter,
            MarkEventsBilled markEventsBilled,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.readFacts = readFacts;
        this.billWriter = billWriter;
        this.markEventsBilled = markEventsBilled;
        this.clock = clock;
    }

    public void bill(BillingRun run, List<Long> taskKeys) {
        Map<Long, BillingTask> tasks = runs.tasks(taskKeys).stream()
                .collect(Collectors.toMap(BillingTask::subscriptionKey, Function.identity()));
        Map<Long, BilledUntil> billed = results.billedUntil(tasks.keySet());
        Map<Long, SubscriptionFacts> facts = readFacts.of(tasks.keySet(), run.effectiveEnd());
        tasks.forEach((subscriptionKey, task) -> {
            Optional<String> complaint =
                    bill(run, facts.get(subscriptionKey), Optional.ofNullable(billed.get(subscriptionKey)));
            complaint.ifPresentOrElse(task::failed, task::done);
        });
        results.flush();
    }

    /** @return why a period could not be billed; empty if all are */
    private Optional<String> bill(BillingRun run, SubscriptionFacts facts, Optional<BilledUntil> mark) {
        BillingSchedule schedule = new BillingSchedule(run.effectiveEnd(), null, clock.getZone());
        List<Period> due =
                schedule.duePeriods(facts.cutOffDay(), facts.activatedAt(), mark.map(BilledUntil::periodEnd));
        BilledUntil moving = mark.orElse(null);
        for (Period period : due) {
            try {
                bill(run, facts, period);
            } catch (ContradictoryHistory contradiction) {
                return Optional.of(contradiction.getMessage());
            }
            moving = move(moving, facts.subscriptionKey(), period.end());
        }
        return Optional.empty();
    }

    private BilledUntil move(BilledUntil mark, long subscriptionKey, Instant end) {
        if (mark == null) {
            BilledUntil first = new BilledUntil(subscriptionKey, end);
            results.add(first);
            return first;
        }
        mark.move(end);
        return mark;
    }

    private void bill(BillingRun run, SubscriptionFacts facts, Period period) {
        for (BillingDocument bill :
                SubscriptionRating.rate(facts.request(RatingMode.BILLING_RUN, period, clock.getZone()))) {
            long key = results.nextKey();
            OverallCosts costs = bill.overallCosts();
            results.add(new BillingResult(
                    key,
                    run.key(),
                    facts.parties(),
                    period.start(),
                    period.end(),
                    new BillingResult.Amounts(costs.currency(), costs.netAmount(), costs.grossAmount()),
                    clock.instant(),
                    facts.newestRevision(),
                    billWriter.write(bill, facts.description(OptionalLong.of(key), period))));
            markEventsBilled.mark(facts.subscriptionKey(), period.start(), period.end(), key);
        }
    }
}
