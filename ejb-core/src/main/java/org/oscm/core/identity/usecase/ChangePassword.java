package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;

/** The caller chooses a new password. A wrong old one counts as a failed login. */
@Dependent
public class ChangePassword {

    static final int MOST_CHARACTERS = 100;

    private final Users users;
    private final CurrentCaller caller;
    private final Settings settings;
    private final VerifiedLogins verifiedLogins;
    private final NewTransaction newTransaction;

    @Inject
    public ChangePassword(
            Users users,
            CurrentCaller caller,
            Settings settings,
            VerifiedLogins verifiedLogins,
            NewTransaction newTransaction) {
        this.users = users;
        this.caller = caller;
        this.settings = settings;
        this.verifiedLogins = verifiedLogins;
        this.newTransaction = newTransaction;
    }

    /** @throws Refusal if the old password is wrong or the new one has not the right length */
    public void change(String oldPassword, String newPassword) {
        User user = users.get(caller.get().userKey());
        Check.required("oldPassword", oldPassword);
        Check.required("newPassword", newPassword);
        if (!PasswordHash.matches(oldPassword, user.passwordHash())) {
            int allowed = settings.smallNumber(SettingKey.MAX_NUMBER_LOGIN_ATTEMPTS);
            newTransaction.run(() -> users.get(user.key()).failedToSignIn(allowed));
            throw Refusal.of(IdentityError.PASSWORD_WRONG);
        }
        Check.length("newPassword", newPassword, settings.smallNumber(SettingKey.PASSWORD_MIN_LENGTH), MOST_CHARACTERS);
        user.choosePassword(PasswordHash.of(newPassword));
        verifiedLogins.forget(user.key());
    }
}
