package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.storage.NewTransaction;

/** Checks a name and a password. The name is a user id; digits are a user key first. */
@Dependent
public class SignIn {

    private final Users users;
    private final CountLogin countLogin;
    private final VerifiedLogins verifiedLogins;
    private final NewTransaction newTransaction;

    @Inject
    public SignIn(Users users, CountLogin countLogin, VerifiedLogins verifiedLogins, NewTransaction newTransaction) {
        this.users = users;
        this.countLogin = countLogin;
        this.verifiedLogins = verifiedLogins;
        this.newTransaction = newTransaction;
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
            PasswordHash.matches(password, PasswordHash.OF_NOBODY);
            return Optional.empty();
        }
        User user = found.get();
        if (!welcome.test(user.status())) {
            verifiedLogins.forget(user.key());
            PasswordHash.matches(password, PasswordHash.OF_NOBODY);
            return Optional.empty();
        }
        return fits(user, password) ? Optional.of(user.view()) : Optional.empty();
    }

    /** A user who has signed in before, by key; empty once his account is locked or gone. */
    public Optional<UserView> again(long userKey) {
        return newTransaction
                .get(() -> users.find(userKey))
                .filter(user -> user.status().maySignIn())
                .map(User::view);
    }

    private boolean fits(User user, String password) {
        if (verifiedLogins.remembers(user.key(), password, user.passwordHash())) {
            return true;
        }
        if (!PasswordHash.matches(password, user.passwordHash())) {
            verifiedLogins.forget(user.key());
            newTransaction.run(() -> countLogin.failed(user.key()));
            return false;
        }
        if (user.hasFailedLogins()) {
            newTransaction.run(() -> countLogin.succeeded(user.key()));
        }
        verifiedLogins.remember(user.key(), password, user.passwordHash());
        return true;
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
