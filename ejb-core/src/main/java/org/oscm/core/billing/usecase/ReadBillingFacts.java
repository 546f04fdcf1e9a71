package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.events.Occurrence;
import org.oscm.core.events.usecase.FindEvents;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.subscriptions.SubscriptionChanged;

/**
 * Reads everything billing needs to know about some subscriptions: their own history, that of the parties and payment
 * data they name, and their events. Three statements, however many subscriptions.
 */
@Dependent
public class ReadBillingFacts {

    private final ReadHistory readHistory;
    private final FindEvents findEvents;

    @Inject
    public ReadBillingFacts(ReadHistory readHistory, FindEvents findEvents) {
        this.readHistory = readHistory;
        this.findEvents = findEvents;
    }

    /**
     * By subscription, for billing what is not billed yet.
     *
     * @param billedUntil end of the last billed period by subscription; those never billed are missing
     * @param before events from then on are not needed
     */
    public Map<Long, SubscriptionFacts> of(
            Collection<Long> subscriptionKeys, Map<Long, Instant> billedUntil, Instant before) {
        Map<Long, History> own = readHistory.of(subscriptionKeys);
        Instant from = own.entrySet().stream()
                .map(entry -> billedUntil.getOrDefault(entry.getKey(), begin(entry.getValue())))
                .min(Comparator.naturalOrder())
                .orElse(before);
        Map<Long, List<Occurrence>> events = findEvents.of(subscriptionKeys, from, before);
        Map<Long, History> named = readHistory.of(namedBy(own.values()));
        Map<Long, SubscriptionFacts> facts = new LinkedHashMap<>();
        subscriptionKeys.forEach(key ->
                facts.put(key, new SubscriptionFacts(key, own.get(key), named, events.getOrDefault(key, List.of()))));
        return facts;
    }

    /** What was known when a bill was written: facts up to its revision, and the events that stand on it. */
    SubscriptionFacts asKnownTo(BillingResult bill) {
        long subscriptionKey = bill.subscriptionKey();
        History own = readHistory.of(subscriptionKey).upTo(bill.historyRevision());
        Map<Long, History> named = new HashMap<>();
        readHistory
                .of(SubscriptionFacts.keysNamedBy(own))
                .forEach((key, history) -> named.put(key, history.upTo(bill.historyRevision())));
        List<Occurrence> events = findEvents
                .of(List.of(subscriptionKey), bill.periodStart(), bill.periodEnd())
                .getOrDefault(subscriptionKey, List.of())
                .stream()
                .filter(event -> Objects.equals(event.billingResultKey(), bill.key()))
                .toList();
        return new SubscriptionFacts(subscriptionKey, own, named, events);
    }

    private static Instant begin(History subscription) {
        return subscription.all(SubscriptionChanged.class).stream()
                .map(Recorded::at)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static Set<Long> namedBy(Collection<History> histories) {
        Set<Long> keys = new HashSet<>();
        histories.forEach(history -> keys.addAll(SubscriptionFacts.keysNamedBy(history)));
        return keys;
    }
}
