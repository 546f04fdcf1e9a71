package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.subscriptions.BillingCandidate;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.repository.Subscriptions;

/** Looks subscriptions up for other rooms. */
@Dependent
public class FindSubscriptions {

    private final Subscriptions subscriptions;

    @Inject
    public FindSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** @throws Refusal if there is none */
    public SubscriptionView subscription(long key) {
        return subscriptions.view(subscriptions.get(key));
    }

    public Optional<SubscriptionView> find(long key) {
        return subscriptions.find(key).map(subscriptions::view);
    }

    /** The one whose application made this instance; empty if none did. */
    public Optional<SubscriptionView> ofInstance(long technicalServiceKey, String instanceId) {
        return subscriptions.findByInstance(technicalServiceKey, instanceId).map(subscriptions::view);
    }

    /** Keys of a customer's subscriptions that have been activated, ended ones too, in order. */
    public List<Long> activatedOf(long customerKey) {
        return subscriptions.activatedOf(customerKey);
    }

    /**
     * Subscriptions that have been activated at or before an instant, ended ones too, in order of their keys.
     *
     * @param afterKey the last key of the chunk before, 0 for the first chunk
     * @param most the size of the chunk
     */
    public List<BillingCandidate> activatedUntil(Instant instant, long afterKey, int most) {
        return subscriptions.activatedUntil(instant, afterKey, most);
    }
}
