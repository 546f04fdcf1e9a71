package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oscm.core.billing.engine.document.EventCost;
import org.oscm.core.billing.engine.document.EventsCosts;
import org.oscm.core.billing.engine.history.RecordedEvent;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.EventPrice;
import org.oscm.core.pricing.engine.Newest;
import org.oscm.core.pricing.engine.SteppedCosts;
import org.oscm.core.pricing.engine.SteppedPricing;

/**
 * What gathered events cost: for each event price x number of occurrences, or the stepped costs of that number. The
 * sum of the unrounded costs is rounded once. Prices are the newest made before the end of the use and not deleted;
 * events that cost nothing, or did not occur, are left out.
 */
final class EventFees {

    private EventFees() {}

    static Optional<EventsCosts> of(ChargedUse use, List<RecordedEvent> recorded) {
        Map<String, Long> counts = occurrences(use, recorded);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        List<EventCost> costs =
                Newest.eachBefore(use.priceModel().events(), EventPrice::event, use.pricesAsOf()).values().stream()
                        .filter(price -> !price.revision().deletion())
                        .filter(price -> counts.getOrDefault(price.event(), 0L) > 0)
                        .map(price -> cost(price, counts.get(price.event()), use))
                        .filter(EventFees::isListed)
                        .toList();
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = costs.stream().map(EventCost::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new EventsCosts(costs, Cents.round(total)));
    }

    /** @throws ArithmeticException if an event occurred more often than a long can count: better no bill than a wrong one */
    private static Map<String, Long> occurrences(ChargedUse use, List<RecordedEvent> recorded) {
        if (!use.eventsFrom().isBefore(use.charged().end())) {
            return Map.of();
        }
        Period counted = new Period(use.eventsFrom(), use.charged().end());
        return recorded.stream()
                .filter(event -> counted.contains(event.at()))
                .collect(Collectors.groupingBy(
                        RecordedEvent::event, Collectors.reducing(0L, RecordedEvent::count, Math::addExact)));
    }

    private static EventCost cost(EventPrice price, long count, ChargedUse use) {
        SteppedPricing pricing = SteppedPricing.inForce(price.steps(), use.pricesAsOf());
        BigDecimal quantity = BigDecimal.valueOf(count);
        if (pricing.exists()) {
            SteppedCosts stepped = pricing.costsOf(quantity);
            return new EventCost(price, count, Optional.of(stepped), stepped.amount());
        }
        return new EventCost(price, count, Optional.empty(), price.price().multiply(quantity));
    }

    private static boolean isListed(EventCost cost) {
        return cost.steppedCosts().isPresent() || cost.eventPrice().price().signum() != 0;
    }
}
