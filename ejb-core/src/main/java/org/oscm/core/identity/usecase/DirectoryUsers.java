package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.identity.DirectoryEntry;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserDirectory;
import org.oscm.core.identity.UserProfileChanged;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.storage.NewTransaction;

/**
 * The people of an organization that keeps them in a directory: found there, taken over from there, and brought up to date
 * whenever they sign in. To be called without a transaction.
 */
@Dependent
public class DirectoryUsers {

    private static final Logger LOG = System.getLogger(DirectoryUsers.class.getName());

    private final UserDirectory directory;
    private final DirectoryOf directoryOf;
    private final Users users;
    private final Organizations organizations;
    private final PortalEntrance entrance;
    private final Settings settings;
    private final WriteMail writeMail;
    private final Event<UserProfileChanged> changed;
    private final CurrentCaller caller;
    private final Clock clock;
    private final NewTransaction newTransaction;

    @Inject
    public DirectoryUsers(
            UserDirectory directory,
            DirectoryOf directoryOf,
            Users users,
            Organizations organizations,
            PortalEntrance entrance,
            Settings settings,
            WriteMail writeMail,
            Event<UserProfileChanged> changed,
            CurrentCaller caller,
            Clock clock,
            NewTransaction newTransaction) {
        this.directory = directory;
        this.directoryOf = directoryOf;
        this.users = users;
        this.organizations = organizations;
        this.entrance = entrance;
        this.settings = settings;
        this.writeMail = writeMail;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
        this.newTransaction = newTransaction;
    }

    /** Somebody to be taken over: the id he is to have here, and the one he has in the directory. */
    public record Wanted(UserData person, String directoryId) {}

    /**
     * @param userIdPattern {@code *} stands for any characters
     * @return without roles, as many as the operator allows
     * @throws Refusal if the caller's organization has no directory, or it does not answer
     */
    public List<UserData> search(String userIdPattern) {
        Check.required("userIdPattern", userIdPattern);
        int most = newTransaction.get(() -> settings.smallNumber(SettingKey.LDAP_SEARCH_LIMIT));
        return directory.search(ownDirectory(), userIdPattern, most).stream()
                .map(entry -> entry.person(caller.get().locale()))
                .toList();
    }

    /**
     * Makes accounts for people of the directory, who sign in with the password they have there. All of them or none.
     *
     * @param marketplaceId the marketplace that the mails refer to; null for none
     * @throws Refusal if the directory does not know one of them, or an id is taken
     */
    public void take(List<Wanted> wanted, String marketplaceId) {
        DirectorySettings own = ownDirectory();
        List<DirectoryEntry> entries = wanted.stream()
                .map(user -> directoryOf.entry(own, Check.required("userId", user.directoryId())))
                .toList();
        newTransaction.run(() -> {
            for (int i = 0; i < entries.size(); i++) {
                make(wanted.get(i).person(), entries.get(i), marketplaceId);
            }
        });
    }

    private void make(UserData person, DirectoryEntry entry, String marketplaceId) {
        if (users.find(person.userId().strip()).isPresent()) {
            throw Refusal.of(IdentityError.USER_ID_TAKEN, person.userId());
        }
        User user = User.fromDirectory(
                organizations.get(caller.get().organizationKey()), entry.over(person), entry.userId(), clock.instant());
        users.add(user);
        writeMail.write(
                user.email(),
                user.locale(),
                MailTemplate.USER_IMPORTED,
                user.userId(),
                user.key(),
                entrance.of(marketplaceId));
    }

    /** Brings the caller up to date with his directory, if he comes from one. */
    public void refreshCaller() {
        settingsOf(caller.get().organizationKey()).ifPresent(own -> {
            long key = caller.get().userKey();
            String directoryId = newTransaction.get(() -> users.get(key).directoryId());
            DirectoryEntry entry = directoryOf.entry(own, directoryId);
            newTransaction.run(() -> takeOver(key, entry));
        });
    }

    /** @return whether the directory takes the password; empty if the platform keeps the passwords of this user */
    Optional<Boolean> accepts(User user, String password) {
        return settingsOf(user.organizationKey()).map(own -> accepts(own, user, password));
    }

    private boolean accepts(DirectorySettings own, User user, String password) {
        DirectoryEntry entry = directoryOf.entry(own, user.directoryId());
        if (!directory.accepts(own, entry, password)) {
            return false;
        }
        try {
            newTransaction.run(() -> takeOver(user.key(), entry));
        } catch (Refusal unusable) {
            LOG.log(
                    Level.WARNING,
                    "The profile of user {0} is not taken over from the directory: {1}",
                    user.userId(),
                    unusable.getMessage());
        }
        return true;
    }

    private void takeOver(long userKey, DirectoryEntry entry) {
        User user = users.get(userKey);
        UserData before = user.data();
        UserData after = entry.over(before);
        user.passwordIsKeptElsewhere();
        if (!after.equals(before)) {
            user.describe(after);
            changed.fire(new UserProfileChanged(userKey, userKey));
        }
    }

    private DirectorySettings ownDirectory() {
        return settingsOf(caller.get().organizationKey()).orElseThrow(() -> Refusal.of(IdentityError.LDAP_NOT_SET_UP));
    }

    private Optional<DirectorySettings> settingsOf(long organizationKey) {
        return newTransaction.get(() -> directoryOf.settings(organizationKey));
    }
}
