package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Opens the account of somebody who registered himself: he does it, or the operator for him. */
@Dependent
public class ConfirmAccount {

    private final Users users;
    private final CurrentCaller caller;
    private final PortalEntrance entrance;
    private final WriteMail writeMail;

    @Inject
    public ConfirmAccount(Users users, CurrentCaller caller, PortalEntrance entrance, WriteMail writeMail) {
        this.users = users;
        this.caller = caller;
        this.entrance = entrance;
        this.writeMail = writeMail;
    }

    /**
     * An account that is confirmed already stays as it is.
     *
     * @param marketplaceId the marketplace that the mail refers to; null for none
     */
    public void confirm(UserReference reference, String marketplaceId) {
        User user = allowed(reference);
        String address = entrance.of(marketplaceId);
        if (user.status() == AccountStatus.LOCKED_NOT_CONFIRMED) {
            user.unlock();
            writeMail.write(
                    user.email(), user.locale(), MailTemplate.USER_CONFIRMED, user.userId(), user.key(), address);
        }
    }

    /** Whoever may not confirm an account learns nothing about it. */
    private User allowed(UserReference reference) {
        Caller who = caller.get();
        boolean own = reference.key() == who.userKey()
                || reference.key() == 0 && who.userId().equals(reference.userId());
        if (own) {
            return users.get(who.userKey());
        }
        if (!who.has(UserRole.PLATFORM_OPERATOR)) {
            throw Refusal.of(IdentityError.CONFIRMATION_NOT_YOURS);
        }
        if (reference.key() != 0) {
            return users.get(reference.key());
        }
        String userId = Check.required("userId", reference.userId());
        return users.find(userId).orElseThrow(() -> Refusal.of(IdentityError.USER_NOT_FOUND, userId));
    }
}
