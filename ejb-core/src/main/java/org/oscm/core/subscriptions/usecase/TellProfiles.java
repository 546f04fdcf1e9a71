package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.UserProfileChanged;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.MailAdministrators;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.provisioning.Application;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.provisioning.ApplicationUser;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.subscriptions.model.ProfileNews;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.model.UsageLicense;
import org.oscm.core.subscriptions.repository.ProfileNewsInbox;
import org.oscm.core.subscriptions.repository.Subscriptions;
import org.oscm.core.subscriptions.repository.UsageLicenses;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/**
 * Tells the applications a user is assigned to that he has another name, address or language. One that does not answer is
 * told again later; if it refuses, the administrators of the customer hear of it and the platform's data stay.
 */
@Dependent
public class TellProfiles {

    private static final Logger LOG = System.getLogger(TellProfiles.class.getName());
    private static final int PER_ROUND = 100;

    /** Longer than a call may reasonably take; after it somebody else tries. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final ProfileNewsInbox inbox;
    private final Subscriptions subscriptions;
    private final UsageLicenses licenses;
    private final FindServices findServices;
    private final FindParties parties;
    private final ApplicationProvisioner provisioner;
    private final MailAdministrators mailAdministrators;
    private final Event<TimerWanted> work;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    @Inject
    public TellProfiles(
            ProfileNewsInbox inbox,
            Subscriptions subscriptions,
            UsageLicenses licenses,
            FindServices findServices,
            FindParties parties,
            ApplicationProvisioner provisioner,
            MailAdministrators mailAdministrators,
            Event<TimerWanted> work,
            RealTime realTime,
            NewTransaction newTransaction) {
        this.inbox = inbox;
        this.subscriptions = subscriptions;
        this.licenses = licenses;
        this.findServices = findServices;
        this.parties = parties;
        this.provisioner = provisioner;
        this.mailAdministrators = mailAdministrators;
        this.work = work;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    /** What a call needs, read in one transaction. */
    private record Call(Application application, String instanceId, ApplicationUser user, ApplicationUser requester) {}

    /** Notes, in the transaction of the change, which applications are to be told. */
    public void note(UserProfileChanged change) {
        List<UsageLicense> held = licenses.ofUser(change.userKey());
        held.stream()
                .map(license -> new ProfileNews(
                        license.subscriptionKey(), change.userKey(), change.changedBy(), realTime.now()))
                .forEach(inbox::add);
        if (!held.isEmpty()) {
            work.fire(new TimerWanted(PlatformTimer.USER_PROFILES));
        }
    }

    /** To be called without a transaction; one application that fails does not stop the others. */
    public void tell() {
        newTransaction.get(() -> inbox.due(realTime.now(), PER_ROUND)).forEach(this::tell);
    }

    private void tell(long key) {
        try {
            if (newTransaction.get(
                    () -> inbox.claim(key, realTime.now(), realTime.now().plus(CLAIM)))) {
                newTransaction.get(() -> inbox.find(key).flatMap(this::call)).ifPresent(this::make);
                newTransaction.run(() -> inbox.find(key).ifPresent(inbox::remove));
            }
        } catch (Refusal refusal) {
            LOG.log(Level.WARNING, "News {0} of a user was not heard: {1}", String.valueOf(key), refusal.getMessage());
            newTransaction.run(() -> inbox.find(key).ifPresent(news -> notHeard(news, refusal)));
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "News " + key + " of a user could not be told", failure);
        }
    }

    /** Empty if there is nobody to tell: an instance that is still being made learns of its users when it is there. */
    private Optional<Call> call(ProfileNews news) {
        Optional<Subscription> subscription = subscriptions
                .find(news.subscriptionKey())
                .filter(s -> s.status().isLive())
                .filter(Subscription::hasInstance);
        Optional<UsageLicense> license = licenses.find(news.subscriptionKey(), news.userKey());
        if (subscription.isEmpty() || license.isEmpty()) {
            return Optional.empty();
        }
        TechnicalServiceView application =
                findServices.technicalService(subscription.get().technicalServiceKey());
        return ProvisioningFacts.knowsUsers(application)
                ? Optional.of(new Call(
                        Application.of(application),
                        subscription.get().instance().id(),
                        ApplicationUser.of(
                                parties.user(news.userKey()),
                                license.get().roleId(),
                                license.get().applicationUserId()),
                        parties.findUser(news.changedBy())
                                .map(user -> ApplicationUser.of(user, null, null))
                                .orElse(null)))
                : Optional.empty();
    }

    private void make(Call call) {
        provisioner.updateUsers(call.application(), call.instanceId(), List.of(call.user()), call.requester());
    }

    private void notHeard(ProfileNews news, Refusal refusal) {
        boolean refused = refusal.code() == ProvisioningError.APPLICATION_OPERATION_FAILED;
        if (!refused && !Retries.isLast(news.attempts())) {
            news.postpone(realTime.now().plus(Retries.delay(news.attempts())));
            return;
        }
        Subscription subscription = subscriptions.get(news.subscriptionKey());
        mailAdministrators.write(
                subscription.customerKey(),
                MailTemplate.PROFILE_NOT_HEARD,
                parties.user(news.userKey()).userId(),
                subscription.subscriptionId());
        inbox.remove(news);
    }
}
