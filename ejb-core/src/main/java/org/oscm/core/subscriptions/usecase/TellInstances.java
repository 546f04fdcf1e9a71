package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.model.InstanceNotice;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.repository.InstanceNotices;
import org.oscm.core.subscriptions.repository.Subscriptions;

/**
 * Tells applications that an instance is closed, because its subscription is suspended or has expired, or open again. For the platform
 * it is so already: an application that fails is told again later, and given up with an entry in the log after some time.
 */
@Dependent
public class TellInstances {

    private static final Logger LOG = System.getLogger(TellInstances.class.getName());
    private static final int PER_ROUND = 100;

    /** Longer than a call may reasonably take; after it somebody else tries. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private final InstanceNotices notices;
    private final Subscriptions subscriptions;
    private final FindServices findServices;
    private final FindParties parties;
    private final ApplicationProvisioner provisioner;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    @Inject
    public TellInstances(
            InstanceNotices notices,
            Subscriptions subscriptions,
            FindServices findServices,
            FindParties parties,
            ApplicationProvisioner provisioner,
            RealTime realTime,
            NewTransaction newTransaction) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.findServices = findServices;
        this.parties = parties;
        this.provisioner = provisioner;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    /**
     * What is to be said, read in one transaction.
     *
     * @param changes counted before
     * @param call empty if there is nobody to tell
     */
    private record Word(int changes, int attempts, Optional<Call> call) {}

    private record Call(Application application, String instanceId, boolean open, ApplicationUser requester) {}

    /** To be called without a transaction; one application that fails does not stop the others. */
    public void tell() {
        newTransaction.get(() -> notices.due(realTime.now(), PER_ROUND)).forEach(this::tell);
    }

    private void tell(long key) {
        try {
            if (newTransaction.get(
                    () -> notices.claim(key, realTime.now(), realTime.now().plus(CLAIM)))) {
                newTransaction.get(() -> notices.find(key).map(this::word)).ifPresent(word -> tell(key, word));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "What holds for the instance of subscription " + key + " could not be told", failure);
        }
    }

    private void tell(long key, Word word) {
        try {
            word.call().ifPresent(this::make);
            newTransaction.run(() -> heard(key, word));
        } catch (Refusal refusal) {
            boolean last = Retries.isLast(word.attempts());
            LOG.log(
                    last ? Level.ERROR : Level.WARNING,
                    (last ? "Given up" : "To be tried again") + ": the application was not told what holds for the"
                            + " instance of subscription " + key,
                    refusal);
            newTransaction.run(() -> notHeard(key, word, last));
        }
    }

    private Word word(InstanceNotice notice) {
        return new Word(
                notice.changes(),
                notice.attempts(),
                subscriptions
                        .find(notice.subscriptionKey())
                        .flatMap(subscription -> call(subscription, notice.requestedBy())));
    }

    /** Of one that has ended the instance is removed. */
    private Optional<Call> call(Subscription subscription, long requesterKey) {
        boolean open = subscription.status().isRunning();
        TechnicalServiceView application = findServices.technicalService(subscription.technicalServiceKey());
        if (!open && !subscription.status().isClosed() || !isToldAbout(subscription, application)) {
            return Optional.empty();
        }
        return Optional.of(new Call(
                Application.of(application),
                subscription.instance().id(),
                open,
                parties.findUser(requesterKey)
                        .map(user -> ApplicationUser.of(user, null, null))
                        .orElse(null)));
    }

    /** Whether there is an instance of which an application knows. */
    static boolean isToldAbout(Subscription subscription, TechnicalServiceView application) {
        return ProvisioningFacts.isProvisioned(application) && subscription.hasInstance();
    }

    private void make(Call call) {
        if (call.open()) {
            provisioner.activateInstance(call.application(), call.instanceId(), call.requester());
        } else {
            provisioner.deactivateInstance(call.application(), call.instanceId(), call.requester());
        }
    }

    /** Whoever changed the subscription meanwhile relied on this notice: it is told again at once. */
    private void heard(long key, Word word) {
        if (!notices.removeUnchanged(key, word.changes())) {
            notices.postpone(key, 0, realTime.now());
        }
    }

    private void notHeard(long key, Word word, boolean last) {
        if (!last || !notices.removeUnchanged(key, word.changes())) {
            notices.postpone(key, word.attempts() + 1, realTime.now().plus(Retries.delay(word.attempts())));
        }
    }
}
