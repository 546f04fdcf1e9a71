package org.oscm.core.accounts;

import java.util.Optional;

/** Tells between whom subscriptions are; implemented by the room that has them. */
public interface SubscriptionParties {

    /** @param supplierKey who writes the bills */
    record Parties(long customerKey, long supplierKey) {}

    /** Empty if there is no such subscription. */
    Optional<Parties> of(long subscriptionKey);
}
