package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.marketplace.SubscriptionLimit;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.repository.Subscriptions;

/** Tells the marketplace who has subscribed to what. */
@Dependent
public class TellSubscribed implements SubscriptionLimit {

    private final Subscriptions subscriptions;

    @Inject
    public TellSubscribed(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public boolean isSubscribed(long customerKey, long technicalServiceKey) {
        return subscriptions.exists(customerKey, technicalServiceKey, SubscriptionStatus.live());
    }
}
