package org.oscm.core.billing.engine.usage;

import static org.oscm.core.billing.engine.history.SubscriptionStatus.ACTIVE;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.EXPIRED;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.PENDING_UPD;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.SUSPENDED;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.SUSPENDED_UPD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.SubscriptionStatus;

/**
 * Removes states that change nothing for billing, judged against the last state that was kept: a new name or user, a
 * pending change, a second way of standing still. What remains are the states that start, end or redirect usage.
 */
final class StateNoise {

    private static final Set<SubscriptionStatus> RUNNING = EnumSet.of(ACTIVE, PENDING_UPD);
    private static final Set<SubscriptionStatus> STANDING = EnumSet.of(EXPIRED, SUSPENDED, SUSPENDED_UPD);

    private StateNoise() {}

    /** The states without noise. */
    static List<SubscriptionState> removedFrom(List<SubscriptionState> ordered) {
        List<SubscriptionState> kept = new ArrayList<>();
        for (SubscriptionState state : ordered) {
            SubscriptionState last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (!isNoise(state, last)) {
                kept.add(state);
            }
        }
        return kept;
    }

    private static boolean isNoise(SubscriptionState state, SubscriptionState last) {
        return switch (state.status()) {
            case PENDING, INVALID -> true;
            case ACTIVE, PENDING_UPD -> last != null && RUNNING.contains(last.status()) && sameService(state, last);
            case SUSPENDED -> last != null && STANDING.contains(last.status());
            case SUSPENDED_UPD ->
                last != null
                        && (last.status() == SUSPENDED || last.status() == SUSPENDED_UPD)
                        && sameService(state, last);
            case EXPIRED ->
                last != null && (last.status() == SUSPENDED || last.status() == EXPIRED) && sameService(state, last);
            case DEACTIVATED ->
                last != null
                        && (STANDING.contains(last.status())
                                || last.status() == state.status() && sameService(state, last));
        };
    }

    private static boolean sameService(SubscriptionState state, SubscriptionState last) {
        return state.service().equals(last.service());
    }
}
