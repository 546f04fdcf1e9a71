package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.document.OneTimeFee;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.pricing.engine.Cents;

/**
 * The fee charged once per price model, in the period in which its charged usage begins:
 *
 * <ul>
 *   <li>if the service was in use before the free period ended, by the use and period that contain that end, borders
 *       included;
 *   <li>else by the use that begins when the service first runs after the free period, if it lies within the period; an
 *       asynchronous change under way is running.
 * </ul>
 *
 * Resuming does not charge it again; what ends within the free period never pays it.
 */
final class OneTimeFees {

    private OneTimeFees() {}

    static Optional<OneTimeFee> of(ChargedUse use, List<SubscriptionState> states) {
        BigDecimal fee = use.version().oneTimeFee();
        boolean due = use.begin().isBefore(use.freeUntil()) ? beginsAtEndOfFreePeriod(use) : begins(use, states);
        return due && fee.signum() != 0 ? Optional.of(new OneTimeFee(fee, Cents.round(fee))) : Optional.empty();
    }

    private static boolean beginsAtEndOfFreePeriod(ChargedUse use) {
        return use.segment().touches(use.freeUntil()) && use.billingPeriod().touches(use.freeUntil());
    }

    private static boolean begins(ChargedUse use, List<SubscriptionState> states) {
        List<SubscriptionState> ofService = states.stream()
                .filter(SubscriptionState::activated)
                .filter(state -> state.service().equals(use.service()))
                .sorted(SubscriptionState.AS_ENTERED)
                .toList();
        return !isInUseBefore(use.freeUntil(), ofService)
                && use.billingPeriod().encloses(use.segment())
                && firstRunning(ofService, use.freeUntil())
                        .filter(use.segment()::touches)
                        .isPresent();
    }

    private static boolean isInUseBefore(Instant instant, List<SubscriptionState> states) {
        return states.stream()
                .filter(state -> state.revision().at().isBefore(instant))
                .reduce((older, newer) -> newer)
                .filter(newest -> newest.status().isRunning())
                .isPresent();
    }

    private static Optional<Instant> firstRunning(List<SubscriptionState> states, Instant from) {
        return states.stream()
                .filter(state -> state.status().isRunning())
                .map(state -> state.revision().at())
                .filter(at -> !at.isBefore(from))
                .findFirst();
    }
}
