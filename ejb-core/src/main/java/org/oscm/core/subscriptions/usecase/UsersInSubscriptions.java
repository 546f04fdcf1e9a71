package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.identity.UserCommitments;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.model.UsageLicense;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/** Tells whether subscriptions need a user, and lets go of one whom none needs. */
@Dependent
public class UsersInSubscriptions implements UserCommitments {

    private final UsageLicenses licenses;
    private final Subscriptions subscriptions;
    private final Assignments assignments;
    private final Clock clock;

    @Inject
    public UsersInSubscriptions(
            UsageLicenses licenses, Subscriptions subscriptions, Assignments assignments, Clock clock) {
        this.licenses = licenses;
        this.subscriptions = subscriptions;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public boolean isNeeded(long userKey) {
        return licenses.ofUser(userKey).stream()
                .map(UsageLicense::subscriptionKey)
                .map(subscriptions::get)
                .map(Subscription::status)
                .anyMatch(status -> status.isLive() && status != SubscriptionStatus.EXPIRED);
    }

    @Override
    public void release(long userKey) {
        licenses.ofUser(userKey).forEach(license -> assignments.revoke(license, clock.instant()));
        subscriptions.ownedBy(userKey).forEach(Subscription::loseOwner);
    }
}
