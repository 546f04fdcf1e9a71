package org.oscm.core.billing.engine.usage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Revised;

/**
 * Picks the states that matter to one period: those after the first activation, entered before the end of the period
 * and not longer than 35 days before its start, plus the newest older one. The 35 days are there because a charged
 * unit may reach back up to a month.
 */
final class RelevantStates {

    private static final int LOOK_BACK_DAYS = 35;

    private RelevantStates() {}

    /** The states in the order in which they were entered, which is that of their numbers. */
    static List<SubscriptionState> of(List<SubscriptionState> states, Period period, ZoneId zone) {
        List<SubscriptionState> byTime = states.stream()
                .filter(SubscriptionState::activated)
                .filter(state -> state.revision().at().isBefore(period.end()))
                .sorted(Comparator.comparing(Revised::revision))
                .toList();
        int first = 0;
        while (first + 1 < byTime.size() && isTooOld(byTime.get(first + 1), period, zone)) {
            first++;
        }
        return byTime.subList(first, byTime.size()).stream()
                .sorted(SubscriptionState.AS_ENTERED)
                .toList();
    }

    private static boolean isTooOld(SubscriptionState state, Period period, ZoneId zone) {
        Instant remembered =
                state.revision().at().atZone(zone).plusDays(LOOK_BACK_DAYS).toInstant();
        return remembered.isBefore(period.start());
    }
}
