package org.oscm.core.billing.engine.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of a subscription.
 *
 * @param cutOffDay day of month 1..28 on which its billing periods start, fixed at the first activation
 * @param activatedAt first activation
 * @param deactivatedAt termination; absent while it lives
 * @param states every state it was in, in any order
 */
public record SubscriptionHistory(
        int cutOffDay, Instant activatedAt, Optional<Instant> deactivatedAt, List<SubscriptionState> states) {

    public SubscriptionHistory {
        states = List.copyOf(states);
    }

    /** The same life as it was known at an instant: states entered then or later are left out. */
    public SubscriptionHistory knownBefore(Instant instant) {
        List<SubscriptionState> known = states.stream()
                .filter(state -> state.revision().at().isBefore(instant))
                .toList();
        return new SubscriptionHistory(cutOffDay, activatedAt, deactivatedAt, known);
    }
}
