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
    private final DirectoryOf directoryOf;
    private final CurrentCaller caller;
    private final Settings settings;
    private final VerifiedLogins verifiedLogins;
    private final CountLogin countLogin;
    private final NewTransaction newTransaction;

    @Inject
    public ChangePassword(
            Users users,
            DirectoryOf directoryOf,
            CurrentCaller caller,
            Settings settings,
            VerifiedLogins verifiedLogins,
            CountLogin countLogin,
            NewTransaction newTransaction) {
        this.users = users;
        this.directoryOf = directoryOf;
        this.caller = caller;
        this.settings = settings;
        this.verifiedLogins = verifiedLogins;
        this.countLogin = countLogin;
        this.newTransaction = newTransaction;
    }

    /** @throws Refusal if the old password is wrong or the new one has not the right length */
    public void change(String oldPassword, String newPassword) {
        User user = users.get(caller.get().userKey());
        directoryOf.mustBeNone(user.organizationKey());
        Check.required("oldPassword", oldPassword);
        if (!PasswordHash.matches(oldPassword, user.passwordHash())) {
            newTransaction.run(() -> countLogin.failed(user.key()));
            throw Refusal.of(IdentityError.PASSWORD_WRONG);
        }
        check("newPassword", newPassword);
        user.choosePassword(PasswordHash.of(newPassword));
        verifiedLogins.forget(user.key());
    }

    /** @throws Refusal if a new password has not the right length */
    void check(String member, String newPassword) {
        Check.required(member, newPassword);
        Check.length(member, newPassword, settings.smallNumber(SettingKey.PASSWORD_MIN_LENGTH), MOST_CHARACTERS);
    }
}
