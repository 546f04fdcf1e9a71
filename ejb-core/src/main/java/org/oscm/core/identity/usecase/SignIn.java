package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;

/** Checks a name and a password. The name is a user id; digits are a user key first. */
@Dependent
public class SignIn {

    private static final Logger LOG = System.getLogger(SignIn.class.getName());

    /** Stands where a password's hash would be. */
    private static final String KEPT_ELSEWHERE = "kept in a directory";

    private final Users users;
    private final DirectoryUsers directoryUsers;
    private final CountLogin countLogin;
    private final VerifiedLogins verifiedLogins;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public SignIn(
            Users users,
            DirectoryUsers directoryUsers,
            CountLogin countLogin,
            VerifiedLogins verifiedLogins,
            NewTransaction newTransaction,
            Clock clock) {
        this.users = users;
        this.directoryUsers = directoryUsers;
        this.countLogin = countLogin;
        this.verifiedLogins = verifiedLogins;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    /** @return the user, or empty for a wrong name, a wrong password or a locked account: one answer for all three */
    public Optional<UserView> withPassword(String name, String password) {
        return withPassword(name, password, AccountStatus::maySignIn);
    }

    /** As {@link #withPassword(String, String)}, also for somebody who has not confirmed his registration yet. */
    public Optional<UserView> withPasswordToConfirm(String name, String password) {
        return withPassword(
                name, password, status -> status.maySignIn() || status == AccountStatus.LOCKED_NOT_CONFIRMED);
    }

    private Optional<UserView> withPassword(String name, String password, Predicate<AccountStatus> welcome) {
        Optional<User> found = newTransaction.get(() -> byName(name));
        if (found.isEmpty()) {
            PasswordHash.matches(password, null);
            return Optional.empty();
        }
        User user = found.get();
        if (!welcome.test(user.status())) {
            verifiedLogins.forget(user.key());
            PasswordHash.matches(password, null);
            return Optional.empty();
        }
        try {
            return fits(user, password) ? again(user.key(), welcome) : Optional.empty();
        } catch (Refusal directoryFails) {
            LOG.log(Level.WARNING, "User {0} cannot sign in: {1}", user.userId(), directoryFails.getMessage());
            return Optional.empty();
        }
    }

    /** A user who has signed in before, by key; empty once his account is locked or gone. */
    public Optional<UserView> again(long userKey) {
        return again(userKey, AccountStatus::maySignIn);
    }

    private Optional<UserView> again(long userKey, Predicate<AccountStatus> welcome) {
        return newTransaction.get(() -> {
            Optional<User> welcomed = users.find(userKey).filter(user -> welcome.test(user.status()));
            Instant now = clock.instant();
            welcomed.filter(user -> user.isUseToBeNoted(now)).ifPresent(user -> users.used(user.key(), now));
            return welcomed.map(User::view);
        });
    }

    private boolean fits(User user, String password) {
        String proof = user.passwordHash() == null ? KEPT_ELSEWHERE : user.passwordHash();
        if (verifiedLogins.remembers(user.key(), password, proof)) {
            return true;
        }
        if (!isRight(user, password)) {
            verifiedLogins.forget(user.key());
            newTransaction.run(() -> countLogin.failed(user.key()));
            return false;
        }
        if (user.hasFailedLogins()) {
            newTransaction.run(() -> countLogin.succeeded(user.key()));
        }
        verifiedLogins.remember(user.key(), password, proof);
        return true;
    }

    private boolean isRight(User user, String password) {
        return directoryUsers
                .accepts(user, password)
                .orElseGet(() -> PasswordHash.matches(password, user.passwordHash()));
    }

    private Optional<User> byName(String name) {
        Optional<User> found = lookUp(name);
        found.filter(user -> user.status() == AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS)
                .ifPresent(user -> countLogin.openIfRunOut(user.key()));
        return found;
    }

    private Optional<User> lookUp(String name) {
        if (name.matches("\\d{1,18}")) {
            Optional<User> byKey = users.find(Long.parseLong(name));
            if (byKey.isPresent()) {
                return byKey;
            }
        }
        return users.find(name);
    }
}
