package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/**
 * Locks and unlocks accounts: an administrator those of his organization, the operator any. Nobody locks himself, so
 * that an organization always keeps somebody who can unlock.
 */
@Dependent
public class LockAccount {

    private final OwnUsers ownUsers;
    private final Users users;
    private final PortalEntrance entrance;
    private final VerifiedLogins verifiedLogins;
    private final WriteMail writeMail;

    @Inject
    public LockAccount(
            OwnUsers ownUsers,
            Users users,
            PortalEntrance entrance,
            VerifiedLogins verifiedLogins,
            WriteMail writeMail) {
        this.ownUsers = ownUsers;
        this.users = users;
        this.entrance = entrance;
        this.verifiedLogins = verifiedLogins;
        this.writeMail = writeMail;
    }

    /**
     * @param newStatus LOCKED; the other states come about by what users do
     * @param marketplaceId the marketplace that the mail refers to; null for none
     */
    public void lock(UserReference reference, AccountStatus newStatus, String marketplaceId) {
        Check.required("newStatus", newStatus);
        User user = ownUsers.unchanged(reference);
        if (newStatus != AccountStatus.LOCKED) {
            throw Refusal.of(IdentityError.LOCK_STATE_NOT_ALLOWED, newStatus);
        }
        lock(user, entrance.of(marketplaceId));
    }

    /** @param marketplaceId the marketplace that the mail refers to; null for none */
    public void unlock(UserReference reference, String marketplaceId) {
        unlock(ownUsers.unchanged(reference), entrance.of(marketplaceId));
    }

    /** For the operator. */
    public UserView lockAnybody(long userKey) {
        return lock(users.get(userKey), entrance.of(null));
    }

    /** For the operator. */
    public UserView unlockAnybody(long userKey) {
        return unlock(users.get(userKey), entrance.of(null));
    }

    private UserView lock(User user, String address) {
        if (ownUsers.isCaller(user)) {
            throw Refusal.of(IdentityError.OWN_ACCOUNT);
        }
        if (user.status() != AccountStatus.LOCKED) {
            user.lock();
            verifiedLogins.forget(user.key());
            tell(user, MailTemplate.USER_LOCKED, address);
        }
        users.flush();
        return user.view();
    }

    private UserView unlock(User user, String address) {
        if (user.status() == AccountStatus.PASSWORD_MUST_BE_CHANGED) {
            throw Refusal.of(IdentityError.UNLOCK_NOT_POSSIBLE, user.userId());
        }
        if (user.status() != AccountStatus.ACTIVE) {
            user.unlock();
            tell(user, MailTemplate.USER_UNLOCKED, address);
        }
        users.flush();
        return user.view();
    }

    private void tell(User user, MailTemplate mail, String address) {
        if (user.email() != null) {
            writeMail.write(user.email(), user.locale(), mail, user.userId(), address);
        }
    }
}
