package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.xml.BillingDetailsXml;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.kernel.Period;

/** Builds a stored bill again from its inputs: the facts and events that were known when it was written. */
@Dependent
public class RebuildBill {

    /**
     * A bill built again.
     *
     * @param facts what was known
     * @param request what the engine was asked
     * @param document its answer
     */
    record Rebuilt(SubscriptionFacts facts, RatingRequest request, BillingDocument document) {}

    private final ReadBillingFacts readFacts;
    private final Clock clock;

    @Inject
    public RebuildBill(ReadBillingFacts readFacts, Clock clock) {
        this.readFacts = readFacts;
        this.clock = clock;
    }

    /** @throws org.oscm.core.pricing.engine.ContradictoryHistory if the facts contradict each other */
    Rebuilt rebuild(BillingResult bill) {
        Period period = new Period(bill.periodStart(), bill.periodEnd());
        SubscriptionFacts facts = readFacts.asKnownTo(bill);
        RatingRequest request = facts.request(RatingMode.BILLING_RUN, period, clock.getZone());
        List<BillingDocument> documents = SubscriptionRating.rate(request);
        if (documents.isEmpty()) {
            throw new IllegalStateException("bill " + bill.key() + " has nothing chargeable any more");
        }
        return new Rebuilt(facts, request, documents.get(0));
    }

    /** The element {@code BillingDetails}, as it was written then. */
    static String write(Rebuilt bill, long key) {
        return BillingDetailsXml.of(
                bill.document(),
                bill.facts().description(OptionalLong.of(key), bill.document().period()));
    }
}
