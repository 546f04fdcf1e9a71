package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.oscm.core.catalog.PlatformParameter;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.InstanceNotices;
import org.oscm.core.subscriptions.repository.Subscriptions;

/**
 * Closes active subscriptions whose time, the parameter PERIOD, has been used up since their activation. Each goes in a
 * transaction of its own, so to be called outside of any; applications are told afterwards, see {@link TellInstances}.
 */
@Dependent
public class ExpireSubscriptions {

    private static final Logger LOG = System.getLogger(ExpireSubscriptions.class.getName());

    /** Databases take only so many values in a query. */
    private static final int AT_ONCE = 1000;

    /** The platform itself asks for it. */
    private static final long NOBODY = 0;

    private final Subscriptions subscriptions;
    private final FindServices findServices;
    private final InstanceNotices notices;
    private final RecordFact recordFact;
    private final RealTime realTime;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public ExpireSubscriptions(
            Subscriptions subscriptions,
            FindServices findServices,
            InstanceNotices notices,
            RecordFact recordFact,
            RealTime realTime,
            NewTransaction newTransaction,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.findServices = findServices;
        this.notices = notices;
        this.recordFact = recordFact;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    public void expire() {
        List<Long> over = newTransaction.get(this::usedUp);
        over.forEach(this::attempt);
    }

    private List<Long> usedUp() {
        Map<Long, Long> periods = findServices.limitsOfSubscriptions(PlatformParameter.PERIOD);
        List<Long> services = List.copyOf(periods.keySet());
        return IntStream.iterate(0, from -> from < services.size(), from -> from + AT_ONCE)
                .mapToObj(from -> services.subList(from, Math.min(from + AT_ONCE, services.size())))
                .flatMap(some -> subscriptions.activeUsing(some).stream())
                .filter(subscription -> isUsedUp(subscription, periods.get(subscription.serviceKey())))
                .map(Subscription::key)
                .toList();
    }

    private boolean isUsedUp(Subscription subscription, long periodMillis) {
        return clock.instant().isAfter(subscription.activatedAt().plusMillis(periodMillis));
    }

    /** One that is changed at this moment waits for the next time. */
    private void attempt(long key) {
        try {
            newTransaction.run(() -> subscriptions
                    .find(key)
                    .filter(subscription -> subscription.status() == SubscriptionStatus.ACTIVE)
                    .ifPresent(this::expire));
        } catch (RuntimeException changed) {
            LOG.log(Level.WARNING, "Subscription " + key + " does not expire yet", changed);
        }
    }

    private void expire(Subscription subscription) {
        Instant now = clock.instant();
        subscription.expire();
        recordFact.record(now, subscription.key(), subscription.fact());
        notices.note(subscription.key(), NOBODY, realTime.now());
    }
}
