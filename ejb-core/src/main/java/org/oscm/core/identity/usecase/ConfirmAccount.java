package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.Destination;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.model.SecretToken;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.AccountConfirmations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Opens the account of somebody who registered himself: he does it, with the mailed link or signed in, or the operator. */
@Dependent
public class ConfirmAccount {

    private final Users users;
    private final AccountConfirmations confirmations;
    private final CurrentCaller caller;
    private final PortalEntrance entrance;
    private final VerifiedLogins verifiedLogins;
    private final WriteMail writeMail;

    @Inject
    public ConfirmAccount(
            Users users,
            AccountConfirmations confirmations,
            CurrentCaller caller,
            PortalEntrance entrance,
            VerifiedLogins verifiedLogins,
            WriteMail writeMail) {
        this.users = users;
        this.confirmations = confirmations;
        this.caller = caller;
        this.entrance = entrance;
        this.verifiedLogins = verifiedLogins;
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
            confirmations.removeOf(user.key());
            open(user, address);
        }
    }

    /** Whether the link of a mail can still be used. */
    public boolean isValid(String token) {
        return waiting(token).isPresent();
    }

    /**
     * With the token of the mailed link, which can be used once.
     *
     * @return the address where he wanted to go
     * @throws Refusal if the link was never given or used already, or the registration was removed or locked meanwhile
     */
    public String confirm(String token) {
        User user = waiting(token).orElseThrow(ConfirmAccount::invalid);
        Destination destination = confirmations
                .find(user.key())
                .orElseThrow(ConfirmAccount::invalid)
                .destination();
        if (!confirmations.use(token)) {
            throw invalid();
        }
        String address = entrance.address(destination);
        open(user, address);
        return address;
    }

    /** Wrong passwords do not stand in the way, an administrator's lock does. */
    private Optional<User> waiting(String token) {
        return Optional.ofNullable(token)
                .filter(SecretToken::isPlausible)
                .flatMap(confirmations::find)
                .flatMap(confirmation -> users.find(confirmation.userKey()))
                .filter(User::isUnconfirmed);
    }

    private void open(User user, String address) {
        user.unlock();
        verifiedLogins.forget(user.key());
        writeMail.write(user.email(), user.locale(), MailTemplate.USER_CONFIRMED, user.userId(), user.key(), address);
    }

    private static Refusal invalid() {
        return Refusal.of(IdentityError.CONFIRMATION_LINK_INVALID);
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
