package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.storage.NewTransaction;

/** Checks a name and a password. The name is a user id; digits are a user key first. */
@Dependent
public class SignIn {

    private final Users users;
    private final Settings settings;
    private final VerifiedLogins verifiedLogins;
    private final NewTransaction newTransaction;

    @Inject
    public SignIn(Users users, Settings settings, VerifiedLogins verifiedLogins, NewTransaction newTransaction) {
        this.users = users;
        this.settings = settings;
        this.verifiedLogins = verifiedLogins;
        this.newTransaction = newTransaction;
    }

    /** @return the user, or empty for a wrong name, a wrong password or a locked account: one answer for all three */
    public Optional<UserView> withPassword(String name, String password) {
        Optional<User> found = newTransaction.get(() -> byName(name));
        if (found.isEmpty()) {
            PasswordHash.matches(password, PasswordHash.OF_NOBODY);
            return Optional.empty();
        }
        User user = found.get();
        if (!user.status().maySignIn()) {
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
            int allowed = settings.smallNumber(SettingKey.MAX_NUMBER_LOGIN_ATTEMPTS);
            newTransaction.run(() -> users.get(user.key()).failedToSignIn(allowed));
            return false;
        }
        if (user.hasFailedLogins()) {
            newTransaction.run(() -> users.get(user.key()).signedIn());
        }
        verifiedLogins.remember(user.key(), password, user.passwordHash());
        return true;
    }

    private Optional<User> byName(String name) {
        if (name.matches("\\d{1,18}")) {
            Optional<User> byKey = users.find(Long.parseLong(name));
            if (byKey.isPresent()) {
                return byKey;
            }
        }
        return users.find(name);
    }
}
