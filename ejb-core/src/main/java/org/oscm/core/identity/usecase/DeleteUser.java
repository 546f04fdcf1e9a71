package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserCommitments;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.AccountConfirmations;
import org.oscm.core.identity.repository.PasswordRecoveries;
import org.oscm.core.identity.repository.PlatformSessions;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Removes a user for good; his id is free for somebody else then. */
@Dependent
public class DeleteUser {

    private final OwnUsers ownUsers;
    private final Users users;
    private final PlatformSessions sessions;
    private final PasswordRecoveries recoveries;
    private final AccountConfirmations confirmations;
    private final SignedInUsers signedInUsers;
    private final UserCommitments commitments;
    private final PortalEntrance entrance;
    private final VerifiedLogins verifiedLogins;
    private final WriteMail writeMail;

    @Inject
    public DeleteUser(
            OwnUsers ownUsers,
            Users users,
            PlatformSessions sessions,
            PasswordRecoveries recoveries,
            AccountConfirmations confirmations,
            SignedInUsers signedInUsers,
            UserCommitments commitments,
            PortalEntrance entrance,
            VerifiedLogins verifiedLogins,
            WriteMail writeMail) {
        this.ownUsers = ownUsers;
        this.users = users;
        this.sessions = sessions;
        this.recoveries = recoveries;
        this.confirmations = confirmations;
        this.signedInUsers = signedInUsers;
        this.commitments = commitments;
        this.entrance = entrance;
        this.verifiedLogins = verifiedLogins;
        this.writeMail = writeMail;
    }

    /**
     * @param marketplaceId the marketplace that the mail refers to; null for none
     * @throws Refusal for the caller himself, the last administrator, and users who are signed in or in use
     */
    public void delete(UserReference reference, String marketplaceId) {
        User user = ownUsers.unchanged(reference);
        String address = entrance.of(marketplaceId);
        if (ownUsers.isCaller(user)) {
            throw Refusal.of(IdentityError.OWN_ACCOUNT_STAYS);
        }
        if (ownUsers.isLastAdministrator(user)) {
            throw Refusal.of(IdentityError.USER_IS_LAST_ADMINISTRATOR, user.userId());
        }
        if (signedInUsers.has(user.key())) {
            throw Refusal.of(IdentityError.SIGNED_IN_USER_STAYS, user.userId());
        }
        if (commitments.isNeeded(user.key())) {
            throw Refusal.of(IdentityError.USER_HAS_SUBSCRIPTIONS, user.userId());
        }
        remove(user);
        writeMail.write(user.email(), user.locale(), MailTemplate.USER_DELETED, user.userId(), address);
    }

    /** Removes somebody of whom it is known that nothing stands in the way. */
    void remove(User user) {
        commitments.release(user.key());
        users.actingFor(user.key()).forEach(this::remove);
        sessions.removeOf(user.key());
        recoveries.removeOf(user.key());
        confirmations.removeOf(user.key());
        users.flush();
        verifiedLogins.forget(user.key());
        users.remove(user);
    }
}
