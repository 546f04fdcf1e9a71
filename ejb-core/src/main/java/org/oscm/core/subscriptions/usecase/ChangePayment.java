package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.InstanceNotices;

/**
 * A customer pays for a subscription in another way, or has the bills sent to somebody else. One that was suspended goes
 * on, when its application has opened the instance again. To be called without a transaction.
 *
 * <p>Before the application is asked a notice is left: if the answer is lost, it is told what holds then.
 */
@Dependent
public class ChangePayment {

    private static final Set<SubscriptionStatus> FINAL =
            EnumSet.of(SubscriptionStatus.DEACTIVATED, SubscriptionStatus.EXPIRED, SubscriptionStatus.INVALID);

    private final ManagedSubscriptions managed;
    private final Payability payability;
    private final FindServices findServices;
    private final ProvisioningFacts facts;
    private final InstanceNotices notices;
    private final ApplicationProvisioner provisioner;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final RealTime realTime;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public ChangePayment(
            ManagedSubscriptions managed,
            Payability payability,
            FindServices findServices,
            ProvisioningFacts facts,
            InstanceNotices notices,
            ApplicationProvisioner provisioner,
            RecordFact recordFact,
            CurrentCaller caller,
            RealTime realTime,
            NewTransaction newTransaction,
            Clock clock) {
        this.managed = managed;
        this.payability = payability;
        this.findServices = findServices;
        this.facts = facts;
        this.notices = notices;
        this.provisioner = provisioner;
        this.recordFact = recordFact;
        this.caller = caller;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    /**
     * @param subscriptionVersion as the caller read it
     * @param paymentInfoKey null if the subscription costs nothing
     * @param billingContactKey null if the subscription costs nothing
     */
    public record Wish(long subscriptionKey, int subscriptionVersion, Long paymentInfoKey, Long billingContactKey) {}

    /** @param alone whether nobody else may be telling the application something about the instance */
    private record Opening(Application application, String instanceId, ApplicationUser requester, boolean alone) {}

    /**
     * @return the subscription's id
     * @throws Refusal if it is not the caller's to change, was changed meanwhile or is in the wrong state, if it cannot be
     *     paid in this way, or its application does not open the instance
     */
    public String change(Wish wish) {
        Optional<Opening> opening = newTransaction.get(() -> prepare(checked(wish)));
        if (opening.isEmpty()) {
            return newTransaction.get(() -> store(wish, opening));
        }
        String[] subscriptionId = new String[1];
        OrderLeases.orUndo(
                () -> {
                    open(opening.get());
                    subscriptionId[0] = newTransaction.get(() -> store(wish, opening));
                },
                () -> newTransaction.run(() -> notices.postpone(wish.subscriptionKey(), 0, realTime.now())));
        return subscriptionId[0];
    }

    private Subscription checked(Wish wish) {
        Subscription subscription = managed.get(wish.subscriptionKey());
        subscription.mustBeAsRead(wish.subscriptionVersion());
        if (FINAL.contains(subscription.status())) {
            throw Refusal.of(
                    SubscriptionError.PAYMENT_STATE_UNSUITABLE, subscription.subscriptionId(), subscription.status());
        }
        payability.check(subscription, wish.paymentInfoKey(), wish.billingContactKey());
        return subscription;
    }

    /** Empty if no application has to open anything. */
    private Optional<Opening> prepare(Subscription subscription) {
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        if (!subscription.status().isSuspended() || !TellInstances.isToldAbout(subscription, application)) {
            return Optional.empty();
        }
        long user = caller.get().userKey();
        return Optional.of(new Opening(
                Application.of(application),
                subscription.instance().id(),
                facts.requester(user),
                notices.note(subscription.key(), user, realTime.now().plus(TellInstances.CLAIM))));
    }

    private void open(Opening opening) {
        provisioner.activateInstance(opening.application(), opening.instanceId(), opening.requester());
    }

    private String store(Wish wish, Optional<Opening> opening) {
        Subscription subscription = checked(wish);
        payability.pay(subscription, wish.paymentInfoKey(), wish.billingContactKey());
        if (subscription.status().isSuspended()) {
            subscription.resume();
        }
        recordFact.record(clock.instant(), subscription.key(), subscription.fact());
        opening.ifPresent(opened -> settle(subscription.key(), opened));
        return subscription.subscriptionId();
    }

    /** The application has heard what holds now; but an older word that somebody else says right now may come after it. */
    private void settle(long subscriptionKey, Opening opening) {
        if (!opening.alone() || !notices.removeUnchanged(subscriptionKey, 0)) {
            notices.note(subscriptionKey, caller.get().userKey(), realTime.now());
        }
    }
}
