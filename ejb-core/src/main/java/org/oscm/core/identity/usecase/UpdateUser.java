package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.oscm.core.identity.IdentityError;
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
    private final CurrentCaller caller;
    private final WriteMail writeMail;
    private final Event<UserProfileChanged> changed;

    @Inject
    public UpdateUser(
            OwnUsers ownUsers,
            Users users,
            CurrentCaller caller,
            WriteMail writeMail,
            Event<UserProfileChanged> changed) {
        this.ownUsers = ownUsers;
        this.users = users;
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
