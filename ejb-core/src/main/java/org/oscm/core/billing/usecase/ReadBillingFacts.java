package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oscm.core.events.Occurrence;
import org.oscm.core.events.usecase.FindEvents;
import org.oscm.core.history.History;
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
     * By subscription.
     *
     * @param before events from then on are not needed
     */
    public Map<Long, SubscriptionFacts> of(Collection<Long> subscriptionKeys, Instant before) {
        Map<Long, History> own = readHistory.of(subscriptionKeys);
        Map<Long, History> named = readHistory.of(namedBy(own.values()));
        Map<Long, List<Occurrence>> events =
                findEvents.of(subscriptionKeys, Instant.EPOCH, before.plus(Duration.ofDays(1)));
        Map<Long, SubscriptionFacts> facts = new LinkedHashMap<>();
        subscriptionKeys.forEach(key ->
                facts.put(key, new SubscriptionFacts(key, own.get(key), named, events.getOrDefault(key, List.of()))));
        return facts;
    }

    private static Set<Long> namedBy(Collection<History> histories) {
        Set<Long> keys = new HashSet<>();
        histories.stream()
                .flatMap(history -> history.all(SubscriptionChanged.class).stream())
                .forEach(state -> {
                    keys.add(state.fact().customerKey());
                    if (state.fact().paymentInfoKey() != null) {
                        keys.add(state.fact().paymentInfoKey());
                    }
                });
        return keys;
    }
}
