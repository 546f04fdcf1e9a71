package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** Keeps count of wrong passwords in a row, which lock an account. */
@Dependent
public class CountLogin {

    private final Users users;
    private final Settings settings;
    private final RealTime realTime;
    private final CurrentCaller caller;

    @Inject
    public CountLogin(Users users, Settings settings, RealTime realTime, CurrentCaller caller) {
        this.users = users;
        this.settings = settings;
        this.realTime = realTime;
        this.caller = caller;
    }

    public void failed(long userKey) {
        users.countFailedLogin(userKey, settings.smallNumber(SettingKey.MAX_NUMBER_LOGIN_ATTEMPTS), realTime.now());
    }

    public void succeeded(long userKey) {
        users.forgetFailedLogins(userKey);
    }

    /**
     * A program that asks for passwords itself tells how it went; it can tell only of its own user.
     *
     * @throws Refusal if somebody else is named: whether he exists is not said
     */
    public void reported(UserReference user, boolean rightPassword) {
        Caller who = caller.get();
        boolean own =
                user.key() == who.userKey() || user.key() == 0 && who.userId().equals(user.userId());
        if (!own) {
            throw Refusal.of(IdentityError.USER_NOT_FOUND, user.key() == 0 ? user.userId() : user.key());
        }
        if (rightPassword) {
            succeeded(who.userKey());
        } else {
            failed(who.userKey());
        }
    }

    /** A lock by wrong passwords opens after a while, so that nobody keeps others or himself out for ever. */
    void openIfRunOut(long userKey) {
        users.openRunOutLock(userKey, realTime.now().minus(settings.millis(SettingKey.LOGIN_LOCK_PERIOD)));
    }
}
