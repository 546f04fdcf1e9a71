package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.storage.NewTransaction;

/**
 * Ends accounts with which nobody has acted for a customer for a while, as their users should have done themselves. Each
 * goes in a transaction of its own, so to be called outside of any.
 */
@Dependent
public class RemoveIdleStandIns {

    private static final Logger LOG = System.getLogger(RemoveIdleStandIns.class.getName());

    private final Users users;
    private final SignedInUsers signedInUsers;
    private final ActForCustomer actForCustomer;
    private final Settings settings;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public RemoveIdleStandIns(
            Users users,
            SignedInUsers signedInUsers,
            ActForCustomer actForCustomer,
            Settings settings,
            NewTransaction newTransaction,
            Clock clock) {
        this.users = users;
        this.signedInUsers = signedInUsers;
        this.actForCustomer = actForCustomer;
        this.settings = settings;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    public void remove() {
        List<Long> idle = newTransaction.get(() -> users
                .standInsUnusedSince(
                        clock.instant().minus(settings.millis(SettingKey.PERMITTED_PERIOD_INACTIVE_ON_BEHALF_USERS)))
                .stream()
                .map(User::key)
                .toList());
        idle.forEach(this::attempt);
    }

    private void attempt(long userKey) {
        try {
            newTransaction.run(() -> users.find(userKey)
                    .filter(user -> !signedInUsers.has(user.key()))
                    .ifPresent(actForCustomer::end));
        } catch (RuntimeException stays) {
            LOG.log(Level.WARNING, "The idle user " + userKey + " stays for now", stays);
        }
    }
}
