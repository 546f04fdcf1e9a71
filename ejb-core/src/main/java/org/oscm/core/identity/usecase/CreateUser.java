package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.model.GeneratedPassword;
import org.oscm.core.identity.model.PasswordHash;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/** Makes a user of an organization and mails him his key and first password. */
@Dependent
public class CreateUser {

    private final Users users;
    private final DirectoryOf directoryOf;
    private final Organizations organizations;
    private final PortalEntrance entrance;
    private final WriteMail writeMail;
    private final Clock clock;

    @Inject
    public CreateUser(
            Users users,
            DirectoryOf directoryOf,
            Organizations organizations,
            PortalEntrance entrance,
            WriteMail writeMail,
            Clock clock) {
        this.users = users;
        this.directoryOf = directoryOf;
        this.organizations = organizations;
        this.entrance = entrance;
        this.writeMail = writeMail;
        this.clock = clock;
    }

    /** @throws Refusal if a value of somebody who is to become a user is not valid; his roles are not looked at */
    public static void check(UserData data) {
        User.check(data);
    }

    /**
     * @param marketplaceId the marketplace where the user is expected, which his mail refers to; null for none
     * @throws Refusal if the id is taken, a role is not assignable, a value is not valid or there is no such marketplace
     */
    public UserView create(long organizationKey, UserData data, String marketplaceId) {
        directoryOf.mustBeNone(organizationKey);
        if (data.userId() != null && users.find(data.userId().strip()).isPresent()) {
            throw Refusal.of(IdentityError.USER_ID_TAKEN, data.userId());
        }
        String password = GeneratedPassword.next();
        User user = new User(organizations.get(organizationKey), data, PasswordHash.of(password), clock.instant());
        users.add(user);
        writeMail.write(
                data.email(),
                user.locale(),
                MailTemplate.USER_CREATED,
                user.userId(),
                user.key(),
                password,
                entrance.of(marketplaceId));
        return user.view();
    }
}
