package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.configuration.usecase.PortalAddress;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.PasswordRecovery;
import org.oscm.core.identity.model.SecretToken;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.PasswordRecoveries;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/**
 * Who has forgotten his password gets a link by mail that he can use once. A lock by wrong passwords does not stand in
 * the way, one by an administrator does. Whoever asks learns nothing about accounts; only the mailbox does.
 */
@Dependent
public class RecoverPassword {

    private final Users users;
    private final DirectoryOf directoryOf;
    private final PasswordRecoveries recoveries;
    private final SignedInUsers signedInUsers;
    private final ChangePassword changePassword;
    private final VerifiedLogins verifiedLogins;
    private final PortalAddress portalAddress;
    private final WriteMail writeMail;
    private final Clock clock;

    @Inject
    public RecoverPassword(
            Users users,
            DirectoryOf directoryOf,
            PasswordRecoveries recoveries,
            SignedInUsers signedInUsers,
            ChangePassword changePassword,
            VerifiedLogins verifiedLogins,
            PortalAddress portalAddress,
            WriteMail writeMail,
            Clock clock) {
        this.users = users;
        this.directoryOf = directoryOf;
        this.recoveries = recoveries;
        this.signedInUsers = signedInUsers;
        this.changePassword = changePassword;
        this.verifiedLogins = verifiedLogins;
        this.portalAddress = portalAddress;
        this.writeMail = writeMail;
        this.clock = clock;
    }

    /** Nothing happens for ids nobody has, for who is signed in, and within five minutes after the last request. */
    public void request(String userId) {
        users.find(userId.strip())
                .filter(user -> user.email() != null)
                .filter(user -> !signedInUsers.has(user.key()))
                .ifPresent(user -> request(user, clock.instant()));
    }

    private void request(User user, Instant now) {
        Optional<PasswordRecovery> last = recoveries.find(user.key());
        if (last.filter(recovery -> recovery.isFresh(now)).isPresent()) {
            return;
        }
        String token = mayRecover(user) && isKeptHere(user) ? SecretToken.next() : null;
        PasswordRecovery recovery = last.orElseGet(() -> new PasswordRecovery(user.key()));
        recovery.requested(token, now);
        if (last.isEmpty()) {
            recoveries.add(recovery);
        }
        if (token == null) {
            tell(
                    user,
                    isKeptHere(user)
                            ? MailTemplate.PASSWORD_RECOVERY_REFUSED
                            : MailTemplate.PASSWORD_RECOVERY_ELSEWHERE);
        } else {
            writeMail.write(
                    user.email(),
                    user.locale(),
                    MailTemplate.PASSWORD_RECOVERY,
                    user.userId(),
                    portalAddress.get() + "/public/new-password.xhtml?token=" + token,
                    token);
        }
    }

    /** Whether a link can still be used; asking does not use it. */
    public boolean isValid(String token) {
        return owner(token).isPresent();
    }

    /** @throws Refusal if the link was never given, used, or is too old, or the password has not the right length */
    public void complete(String token, String newPassword) {
        User user = owner(token).orElseThrow(RecoverPassword::invalid);
        changePassword.check("newPassword", newPassword);
        if (!recoveries.use(token)) {
            throw invalid();
        }
        user.choosePassword(PasswordHash.of(newPassword));
        verifiedLogins.forget(user.key());
        tell(user, MailTemplate.PASSWORD_RECOVERED);
    }

    private Optional<User> owner(String token) {
        return Optional.ofNullable(token)
                .filter(SecretToken::isPlausible)
                .flatMap(recoveries::find)
                .filter(recovery -> recovery.isValid(clock.instant()))
                .flatMap(recovery -> users.find(recovery.userKey()))
                .filter(RecoverPassword::mayRecover)
                .filter(this::isKeptHere);
    }

    private static boolean mayRecover(User user) {
        return user.status().maySignIn() || user.status() == AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS;
    }

    private boolean isKeptHere(User user) {
        return directoryOf.settings(user.organizationKey()).isEmpty();
    }

    private void tell(User user, MailTemplate mail) {
        writeMail.write(user.email(), user.locale(), mail, user.userId(), portalAddress.get());
    }

    private static Refusal invalid() {
        return Refusal.of(IdentityError.RECOVERY_LINK_INVALID);
    }
}
