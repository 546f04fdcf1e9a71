package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.xml.BillingDataXml;
import org.oscm.core.billing.engine.xml.BillingDetailsXml;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.subscriptions.usecase.FindSubscriptions;

/** What a customer will have to pay for the current month, as far as known now. Nothing is stored. */
@Dependent
public class PreviewBills {

    private static final Logger LOG = System.getLogger(PreviewBills.class.getName());
    private static final int CHUNK = 500;
    private static final Duration LONGEST_MONTH = Duration.ofDays(31);

    private final FindSubscriptions subscriptions;
    private final ReadBillingFacts readFacts;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public PreviewBills(
            FindSubscriptions subscriptions, ReadBillingFacts readFacts, CurrentCaller caller, Clock clock) {
        this.subscriptions = subscriptions;
        this.readFacts = readFacts;
        this.caller = caller;
        this.clock = clock;
    }

    /** One file of published billing data without keys; the bills of contradictory histories are missing. */
    public byte[] preview() {
        Instant now = clock.instant();
        List<Long> keys = subscriptions.activatedOf(caller.get().organizationKey());
        List<BillingDataXml.Bill> bills = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += CHUNK) {
            bills.addAll(preview(keys.subList(i, Math.min(i + CHUNK, keys.size())), now));
        }
        return BillingDataXml.of(bills);
    }

    private Collection<BillingDataXml.Bill> preview(List<Long> keys, Instant now) {
        Map<Long, Instant> from =
                keys.stream().collect(Collectors.toMap(Function.identity(), key -> now.minus(LONGEST_MONTH)));
        return readFacts.of(keys, from, now).values().stream()
                .flatMap(facts -> preview(facts, now))
                .toList();
    }

    private Stream<BillingDataXml.Bill> preview(SubscriptionFacts facts, Instant now) {
        try {
            return SubscriptionRating.rate(
                            facts.request(RatingMode.PREVIEW, new Period(Instant.EPOCH, now), clock.getZone()))
                    .stream()
                    .map(document -> bill(facts, document));
        } catch (ContradictoryHistory contradiction) {
            LOG.log(Level.WARNING, "No preview of subscription " + facts.subscriptionKey(), contradiction);
            return Stream.empty();
        }
    }

    private static BillingDataXml.Bill bill(SubscriptionFacts facts, BillingDocument document) {
        return new BillingDataXml.Bill(
                document.period().end(),
                OptionalLong.empty(),
                BillingDetailsXml.of(document, facts.description(OptionalLong.empty(), document.period())));
    }
}
