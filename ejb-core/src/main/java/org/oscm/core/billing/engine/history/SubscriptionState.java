package org.oscm.core.billing.engine.history;

import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.Revised;

/**
 * A state that a subscription entered. Changes that matter little to billing (a new name, an owner) make rows, too.
 *
 * @param revision when it was entered
 * @param status the state
 * @param service service subscribed to; another one than before means an upgrade or downgrade
 * @param activated false as long as the subscription has never been active
 */
public record SubscriptionState(Revision revision, SubscriptionStatus status, String service, boolean activated)
        implements Revised {}
