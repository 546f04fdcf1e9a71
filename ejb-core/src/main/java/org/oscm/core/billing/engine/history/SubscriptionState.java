package org.oscm.core.billing.engine.history;

import java.util.Comparator;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.Revised;

/**
 * A state that a subscription entered. Changes that matter little to billing (a new name, an owner) make rows, too.
 *
 * @param revision when it was entered; the numbers ascend over the whole life of the subscription and decide the order
 * @param status the state
 * @param service service subscribed to; another one than before means an upgrade or downgrade
 * @param activated false as long as the subscription has never been active
 */
public record SubscriptionState(Revision revision, SubscriptionStatus status, String service, boolean activated)
        implements Revised {

    /** The order in which states were entered: that of their numbers, whatever their instants say. */
    public static final Comparator<SubscriptionState> AS_ENTERED = Comparator.comparingLong(
                    (SubscriptionState state) -> state.revision().number())
            .thenComparing(Revised::revision);
}
