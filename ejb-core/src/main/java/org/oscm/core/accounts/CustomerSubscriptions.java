package org.oscm.core.accounts;

import org.oscm.core.kernel.Refusal;

/** What this room must know of what customers have subscribed to; implemented by the room that has subscriptions. */
public interface CustomerSubscriptions {

    /** Whether an organization has a subscription that has not ended. */
    boolean hasAny(long customerKey);

    /**
     * Whose subscription it is, for the application that serves it: its provider's technology managers and its users may
     * know.
     *
     * @return key of the customer
     * @throws Refusal if there is no such subscription, it does not concern the caller, or nobody can work with it now
     */
    long customerToCaller(long subscriptionKey);
}
