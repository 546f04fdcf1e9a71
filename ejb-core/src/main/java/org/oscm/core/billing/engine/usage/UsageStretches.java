package org.oscm.core.billing.engine.usage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.SubscriptionStatus;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/**
 * Reads from the states of a subscription when it ran: what stands still ends a stretch, another service within a
 * stretch starts another use.
 */
public final class UsageStretches {

    private final List<UsageStretch> stretches = new ArrayList<>();
    private final List<ServiceUse> uses = new ArrayList<>();
    private SubscriptionState running;
    private SubscriptionState standing;
    private boolean resumed;

    private UsageStretches() {}

    /**
     * The stretches that matter to a period, oldest first.
     *
     * @param sameUnit whether a suspension of a service lies within one unit that is charged as a whole
     * @throws ContradictoryHistory if a state ends before it starts
     */
    public static List<UsageStretch> of(
            SubscriptionHistory subscription, Period period, ZoneId zone, BiPredicate<String, Period> sameUnit) {
        List<SubscriptionState> relevant = RelevantStates.of(subscription.states(), period, zone);
        List<SubscriptionState> withoutNoise = StateNoise.removedFrom(relevant);
        assertInOrder(withoutNoise);
        List<SubscriptionState> decisive = StateNoise.removedFrom(ShortSuspensions.removedFrom(withoutNoise, sameUnit));
        UsageStretches stretches = new UsageStretches();
        decisive.forEach(stretches::enter);
        stretches.endStretch(Optional.empty());
        return List.copyOf(stretches.stretches);
    }

    private static void assertInOrder(List<SubscriptionState> states) {
        for (int i = 1; i < states.size(); i++) {
            if (states.get(i)
                    .revision()
                    .at()
                    .isBefore(states.get(i - 1).revision().at())) {
                throw new ContradictoryHistory(Contradiction.END_BEFORE_START, states.get(i - 1), states.get(i));
            }
        }
    }

    private void enter(SubscriptionState state) {
        Instant at = state.revision().at();
        if (!state.status().isRunning()) {
            endStretch(Optional.of(at));
            standing = state;
            return;
        }
        if (running == null) {
            resumed = isResume(state);
        } else {
            endUse(Optional.of(at));
        }
        running = state;
    }

    private boolean isResume(SubscriptionState state) {
        return standing != null
                && standing.status() != SubscriptionStatus.DEACTIVATED
                && standing.service().equals(state.service());
    }

    private void endUse(Optional<Instant> end) {
        uses.add(new ServiceUse(running.service(), running.revision().at(), end));
    }

    private void endStretch(Optional<Instant> end) {
        if (running != null) {
            endUse(end);
            stretches.add(new UsageStretch(resumed, uses));
            uses.clear();
            running = null;
        }
    }
}
