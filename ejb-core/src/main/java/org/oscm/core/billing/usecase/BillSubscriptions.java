package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.billing.BillWritten;
import org.oscm.core.billing.BillingComplaint;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.schedule.BillingSchedule;
import org.oscm.core.billing.engine.xml.BillingDetailsXml;
import org.oscm.core.billing.model.BilledUntil;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.model.BillingTask;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.events.BilledTime;
import org.oscm.core.events.usecase.MarkEventsBilled;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/**
 * Bills some subscriptions of a run within the caller's transaction: every due period, oldest first. A period with
 * nothing chargeable leaves no bill but counts as billed. A history that contradicts itself fails its own subscription
 * only, and leaves its later periods for the next run. However many subscriptions there are, the number of statements
 * stays the same. What another worker has done meanwhile, because this one's lease ran out, is left alone.
 */
@Dependent
public class BillSubscriptions {

    private final BillingRuns runs;
    private final BillingResults results;
    private final ReadBillingFacts readFacts;
    private final ProveBills proveBills;
    private final MarkEventsBilled markEventsBilled;
    private final Event<BillWritten> written;
    private final Clock clock;

    @Inject
    public BillSubscriptions(
            BillingRuns runs,
            BillingResults results,
            ReadBillingFacts readFacts,
            ProveBills proveBills,
            MarkEventsBilled markEventsBilled,
            Event<BillWritten> written,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.readFacts = readFacts;
        this.proveBills = proveBills;
        this.markEventsBilled = markEventsBilled;
        this.written = written;
        this.clock = clock;
    }

    public void bill(BillingRun run, List<Long> taskKeys) {
        List<BillingTask> tasks = runs.open(taskKeys);
        if (tasks.isEmpty()) {
            return;
        }
        Set<Long> subscriptionKeys =
                tasks.stream().map(BillingTask::subscriptionKey).collect(Collectors.toSet());
        Map<Long, BilledUntil> billed = results.billedUntil(subscriptionKeys);
        Map<Long, SubscriptionFacts> facts = readFacts.of(subscriptionKeys, ends(billed), run.effectiveEnd());
        List<BillingResult> bills = new ArrayList<>();
        for (BillingTask task : tasks) {
            Optional<BilledUntil> mark = Optional.ofNullable(billed.get(task.subscriptionKey()));
            bill(run, facts.get(task.subscriptionKey()), mark, bills).ifPresentOrElse(task::failed, task::done);
        }
        proveBills.prove(bills);
        markEventsBilled.mark(bills.stream()
                .map(bill -> new BilledTime(bill.subscriptionKey(), bill.periodStart(), bill.periodEnd(), bill.key()))
                .toList());
        results.flush();
        bills.forEach(bill -> written.fire(bill.written()));
    }

    private static Map<Long, Instant> ends(Map<Long, BilledUntil> billed) {
        return billed.values().stream().collect(Collectors.toMap(BilledUntil::subscriptionKey, BilledUntil::periodEnd));
    }

    /** @return why a period could not be billed; empty if all are */
    private Optional<BillingComplaint> bill(
            BillingRun run, SubscriptionFacts facts, Optional<BilledUntil> mark, List<BillingResult> bills) {
        BillingSchedule schedule = BillingSchedule.of(run.effectiveEnd(), clock.getZone());
        List<Period> due =
                schedule.duePeriods(facts.cutOffDay(), facts.activatedAt(), mark.map(BilledUntil::periodEnd));
        Optional<BilledUntil> moving = mark;
        for (Period period : due) {
            try {
                SubscriptionRating.rate(facts.request(RatingMode.BILLING_RUN, period, clock.getZone()))
                        .forEach(document -> bills.add(bill(run, facts, document)));
            } catch (ContradictoryHistory contradiction) {
                return Optional.of(BillingComplaint.of(facts.subscriptionId(), contradiction));
            }
            moving = Optional.of(moved(moving, facts.subscriptionKey(), period.end()));
        }
        return Optional.empty();
    }

    private BilledUntil moved(Optional<BilledUntil> mark, long subscriptionKey, Instant end) {
        if (mark.isPresent()) {
            mark.get().move(end);
            return mark.get();
        }
        BilledUntil first = new BilledUntil(subscriptionKey, end);
        results.add(first);
        return first;
    }

    private BillingResult bill(BillingRun run, SubscriptionFacts facts, BillingDocument document) {
        OverallCosts costs = document.overallCosts();
        BillingResult bill = new BillingResult(
                run.key(),
                facts.parties(document.period()),
                document.period(),
                new BillingResult.Amounts(costs.currency(), costs.netAmount(), costs.grossAmount()),
                facts.revenue(document),
                clock.instant(),
                facts.newestRevision());
        results.add(bill);
        bill.write(BillingDetailsXml.of(document, facts.description(OptionalLong.of(bill.key()), document.period())));
        return bill;
    }
}
