package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.accounts.SubscriptionParties;
import org.oscm.core.subscriptions.repository.Subscriptions;

/** Tells the room of accounts between whom subscriptions are. */
@Dependent
public class PartiesOfSubscriptions implements SubscriptionParties {

    private final Subscriptions subscriptions;

    @Inject
    public PartiesOfSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Optional<Parties> of(long subscriptionKey) {
        return subscriptions
                .find(subscriptionKey)
                .map(found -> new Parties(found.customerKey(), found.chargingOrganizationKey()));
    }
}
