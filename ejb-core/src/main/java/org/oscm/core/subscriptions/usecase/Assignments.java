package org.oscm.core.subscriptions.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.subscriptions.AssignmentChanged;
import org.oscm.core.subscriptions.AssignmentChanged.Change;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.model.Assignment;
import org.oscm.core.subscriptions.model.Subscription;
import org.oscm.core.subscriptions.model.UsageLicense;
import org.oscm.core.subscriptions.repository.UsageLicenses;

/** Changes who may use a subscription, tells the history, and the users by mail. */
@Dependent
class Assignments {

    private final UsageLicenses licenses;
    private final FindParties parties;
    private final RecordFact recordFact;
    private final WriteMail writeMail;
    private final PortalAddress portalAddress;

    @Inject
    Assignments(
            UsageLicenses licenses,
            FindParties parties,
            RecordFact recordFact,
            WriteMail writeMail,
            PortalAddress portalAddress) {
        this.licenses = licenses;
        this.parties = parties;
        this.recordFact = recordFact;
        this.writeMail = writeMail;
        this.portalAddress = portalAddress;
    }

    /** @param applicationUserId null if the application did not name one */
    void add(
            Subscription subscription,
            TechnicalServiceView application,
            Assignment assignment,
            String applicationUserId,
            Instant at) {
        UsageLicense license =
                new UsageLicense(subscription.key(), assignment.userKey(), assignment.roleId(), applicationUserId, at);
        licenses.add(license);
        UserView user = parties.user(license.userKey());
        record(license, user, Change.ADD, at);
        writeMail.write(
                user.email(),
                user.locale(),
                MailTemplate.SUBSCRIPTION_USER_ADDED,
                subscription.subscriptionId(),
                entrance(subscription, application, user));
    }

    void change(UsageLicense license, String roleId, Instant at) {
        license.playRole(roleId);
        record(license, parties.user(license.userKey()), Change.MODIFY, at);
    }

    /** @param subscriptionId the name under which the user knows the subscription */
    void revoke(UsageLicense license, String subscriptionId, Instant at) {
        revoke(license, at);
        UserView user = parties.user(license.userKey());
        writeMail.write(user.email(), user.locale(), MailTemplate.SUBSCRIPTION_USER_REMOVED, subscriptionId);
    }

    /** Without a word to the user. */
    void revoke(UsageLicense license, Instant at) {
        licenses.remove(license);
        record(license, parties.user(license.userKey()), Change.DELETE, at);
    }

    private void record(UsageLicense license, UserView user, Change change, Instant at) {
        recordFact.record(
                at,
                license.key(),
                license.subscriptionKey(),
                new AssignmentChanged(user.key(), user.userId(), change, license.roleId()));
    }

    /** How the user reaches the application, in his language; empty if nobody said. */
    private String entrance(Subscription subscription, TechnicalServiceView application, UserView user) {
        if (application.accessType() == AccessType.LOGIN) {
            return portalAddress.entrance(subscription.key());
        }
        SubscriptionView.Instance instance = subscription.instance();
        return Optional.ofNullable(instance.accessInfo())
                .or(() -> Optional.ofNullable(
                        Texts.of(application.definition().accessInfos()).in(user.locale())))
                .or(() -> Optional.ofNullable(instance.baseUrl()))
                .orElse("");
    }
}
