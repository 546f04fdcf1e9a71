package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserProfileChanged;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Changes a profile: one's own, or as administrator that of anybody in the organization. Roles and state stay. */
@Dependent
public class UpdateUser {

    private final OwnUsers ownUsers;
    private final Users users;
    private final DirectoryOf directoryOf;
    private final CurrentCaller caller;
    private final WriteMail writeMail;
    private final Event<UserProfileChanged> changed;

    @Inject
    public UpdateUser(
            OwnUsers ownUsers,
            Users users,
            DirectoryOf directoryOf,
            CurrentCaller caller,
            WriteMail writeMail,
            Event<UserProfileChanged> changed) {
        this.ownUsers = ownUsers;
        this.users = users;
        this.directoryOf = directoryOf;
        this.caller = caller;
        this.writeMail = writeMail;
        this.changed = changed;
    }

    /** @throws Refusal if it is not the caller's to change, was changed meanwhile, or a value is not valid or taken */
    public UserView update(UserReference reference, UserData data) {
        User user = ownUsers.unchanged(reference);
        if (!ownUsers.isCaller(user) && !caller.get().has(UserRole.ORGANIZATION_ADMIN)) {
            throw Refusal.of(IdentityError.NOT_YOUR_ACCOUNT);
        }
        UserView before = user.view();
        checkFree(user, data.userId());
        directoryOf.settings(user.organizationKey()).ifPresent(directory -> checkKept(directory, user.data(), data));
        user.describe(data);
        users.flush();
        UserView after = user.view();
        if (!after.withoutVersion().equals(before.withoutVersion())) {
            tell(before, after);
        }
        return after;
    }

    private void checkFree(User user, String userId) {
        if (userId != null
                && users.find(userId.strip())
                        .filter(other -> other.key() != user.key())
                        .isPresent()) {
            throw Refusal.of(IdentityError.USER_ID_TAKEN, userId);
        }
    }

    /** What the directory of the organization keeps is changed there. */
    private static void checkKept(DirectorySettings directory, UserData before, UserData after) {
        refuseChange("userId", before.userId(), after.userId());
        for (LdapSetting attribute : directory.mapped()) {
            switch (attribute) {
                case LDAP_ATTR_EMAIL -> refuseChange("email", before.email(), after.email());
                case LDAP_ATTR_LOCALE -> refuseChange("locale", before.locale(), after.locale());
                case LDAP_ATTR_FIRST_NAME -> refuseChange("firstName", before.firstName(), after.firstName());
                case LDAP_ATTR_LAST_NAME -> refuseChange("lastName", before.lastName(), after.lastName());
                default -> refuseChange("additionalName", before.additionalName(), after.additionalName());
            }
        }
    }

    private static void refuseChange(String member, String before, String after) {
        if (!Objects.requireNonNullElse(before, "").equals(Objects.requireNonNullElse(after, ""))) {
            throw Refusal.ofMember(IdentityError.LDAP_VALUE_READ_ONLY, member);
        }
    }

    /** Whoever reads the old address learns that somebody moved the account away from him. */
    private void tell(UserView before, UserView after) {
        Stream.of(before.email(), after.email())
                .filter(address -> address != null && !address.isEmpty())
                .distinct()
                .forEach(address -> writeMail.write(
                        address, after.locale(), MailTemplate.USER_UPDATED, after.userId(), after.key()));
        changed.fire(new UserProfileChanged(after.key(), caller.get().userKey()));
    }
}
