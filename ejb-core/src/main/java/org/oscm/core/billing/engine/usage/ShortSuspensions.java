package org.oscm.core.billing.engine.usage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.SubscriptionStatus;
import org.oscm.core.kernel.Period;

/**
 * With whole time units, a suspension that is resumed within the same unit for the same service is as if it had never
 * been. The price model version that held when it was suspended decides. Exact charging knows no short suspensions.
 */
final class ShortSuspensions {

    private static final Set<SubscriptionStatus> SUSPENDED =
            EnumSet.of(SubscriptionStatus.SUSPENDED, SubscriptionStatus.SUSPENDED_UPD);

    private ShortSuspensions() {}

    /**
     * The states without short suspensions.
     *
     * @param ordered states by time, without noise
     * @param sameUnit whether a suspension of the service lies within one charged unit
     */
    static List<SubscriptionState> removedFrom(List<SubscriptionState> ordered, BiPredicate<String, Period> sameUnit) {
        List<SubscriptionState> kept = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (i + 1 == ordered.size() || !isShort(ordered.get(i), ordered.get(i + 1), sameUnit)) {
                kept.add(ordered.get(i));
            }
        }
        return kept;
    }

    private static boolean isShort(
            SubscriptionState state, SubscriptionState following, BiPredicate<String, Period> sameUnit) {
        if (!SUSPENDED.contains(state.status())
                || !following.status().isRunning()
                || !state.service().equals(following.service())) {
            return false;
        }
        Instant suspended = state.revision().at();
        return sameUnit.test(
                state.service(), new Period(suspended, following.revision().at()));
    }
}
