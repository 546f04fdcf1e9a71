package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.GeneratedPassword;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/**
 * Mails somebody a generated password, which he must change before he works: an administrator does it for the users of
 * his organization, the operator for anybody. The old password ends at once.
 */
@Dependent
public class ResetPassword {

    private final OwnUsers ownUsers;
    private final Users users;
    private final DirectoryOf directoryOf;
    private final SignedInUsers signedInUsers;
    private final PortalEntrance entrance;
    private final VerifiedLogins verifiedLogins;
    private final WriteMail writeMail;

    @Inject
    public ResetPassword(
            OwnUsers ownUsers,
            Users users,
            DirectoryOf directoryOf,
            SignedInUsers signedInUsers,
            PortalEntrance entrance,
            VerifiedLogins verifiedLogins,
            WriteMail writeMail) {
        this.ownUsers = ownUsers;
        this.users = users;
        this.directoryOf = directoryOf;
        this.signedInUsers = signedInUsers;
        this.entrance = entrance;
        this.verifiedLogins = verifiedLogins;
        this.writeMail = writeMail;
    }

    /**
     * @param marketplaceId the marketplace that the mail refers to; null for none
     * @throws Refusal if he works in the portal right now
     */
    public void reset(UserReference reference, String marketplaceId) {
        reset(ownUsers.unchanged(reference), entrance.of(marketplaceId));
    }

    /** For the operator. */
    public UserView resetAnybody(long userKey) {
        User user = users.get(userKey);
        if (ownUsers.isCaller(user)) {
            throw Refusal.of(IdentityError.OWN_ACCOUNT);
        }
        reset(user, entrance.of(null));
        users.flush();
        return user.view();
    }

    private void reset(User user, String address) {
        directoryOf.mustBeNone(user.organizationKey());
        if (signedInUsers.has(user.key())) {
            throw Refusal.of(IdentityError.USER_SIGNED_IN, user.userId());
        }
        String password = GeneratedPassword.next();
        user.givePassword(PasswordHash.of(password));
        verifiedLogins.forget(user.key());
        writeMail.write(
                user.email(),
                user.locale(),
                MailTemplate.USER_PASSWORD_RESET,
                user.userId(),
                user.key(),
                password,
                address);
    }
}
