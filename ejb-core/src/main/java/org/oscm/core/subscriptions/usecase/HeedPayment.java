package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.InstanceNotices;
import org.oscm.core.subscriptions.repository.Subscriptions;

/**
 * Suspends subscriptions that can no longer be paid for and resumes those that can again, in the transaction of the change
 * that made it so. Applications are told after it, see {@link TellInstances}.
 */
@Dependent
public class HeedPayment {

    private static final Set<SubscriptionStatus> DEPENDING_ON_PAYMENT = EnumSet.of(
            SubscriptionStatus.ACTIVE,
            SubscriptionStatus.PENDING_UPD,
            SubscriptionStatus.SUSPENDED,
            SubscriptionStatus.SUSPENDED_UPD);

    private final Subscriptions subscriptions;
    private final Payability payability;
    private final InstanceNotices notices;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final RealTime realTime;
    private final Clock clock;

    @Inject
    public HeedPayment(
            Subscriptions subscriptions,
            Payability payability,
            InstanceNotices notices,
            RecordFact recordFact,
            CurrentCaller caller,
            RealTime realTime,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.payability = payability;
        this.notices = notices;
        this.recordFact = recordFact;
        this.caller = caller;
        this.realTime = realTime;
        this.clock = clock;
    }

    /** A seller's payment types were switched on or off, by himself or by the operator. */
    public void heed(PaymentEnablementChanged change) {
        subscriptions.chargedBy(change.sellerKey(), DEPENDING_ON_PAYMENT).stream()
                .filter(this::follow)
                .forEach(this::record);
    }

    /** A customer's payment information or billing contacts are others now, or gone. */
    public void heed(PaymentDataChanged change) {
        for (Subscription subscription : subscriptions.of(change.customerKey(), SubscriptionStatus.live())) {
            boolean forgotten = payability.forgetDeleted(subscription);
            boolean followed = follow(subscription);
            if (forgotten || followed) {
                record(subscription);
            }
        }
    }

    /**
     * A subscription has just become active, which may take its time: payment may have changed meanwhile. To be recorded by
     * the caller.
     *
     * @param requesterKey the user who subscribed
     */
    void ofActivated(Subscription subscription, long requesterKey) {
        follow(subscription, requesterKey);
    }

    private boolean follow(Subscription subscription) {
        return follow(subscription, caller.get().userKey());
    }

    /** Whether the subscription is in another state now. */
    private boolean follow(Subscription subscription, long requesterKey) {
        SubscriptionStatus before = subscription.status();
        if (DEPENDING_ON_PAYMENT.contains(before)) {
            boolean payable = payability.isPayable(subscription);
            if (payable && before.isSuspended()) {
                subscription.resume();
            } else if (!payable && before.isRunning()) {
                subscription.suspend();
            }
        }
        if (subscription.status() == before) {
            return false;
        }
        notices.note(subscription.key(), requesterKey, realTime.now());
        return true;
    }

    private void record(Subscription subscription) {
        recordFact.record(clock.instant(), subscription.key(), subscription.fact());
    }
}
