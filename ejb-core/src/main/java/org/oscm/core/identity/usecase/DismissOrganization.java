package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Directories;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.UserImports;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;

/**
 * Lets an organization go of which it is known that nothing stands in the way: nobody signs in for it any more. What it is
 * called stays known, for bills and history.
 */
@Dependent
public class DismissOrganization {

    private final Organizations organizations;
    private final Users users;
    private final UserImports imports;
    private final Directories directories;
    private final DeleteUser deleteUser;
    private final PortalEntrance entrance;
    private final WriteMail writeMail;
    private final Clock clock;

    @Inject
    public DismissOrganization(
            Organizations organizations,
            Users users,
            UserImports imports,
            Directories directories,
            DeleteUser deleteUser,
            PortalEntrance entrance,
            WriteMail writeMail,
            Clock clock) {
        this.organizations = organizations;
        this.users = users;
        this.imports = imports;
        this.directories = directories;
        this.deleteUser = deleteUser;
        this.entrance = entrance;
        this.writeMail = writeMail;
        this.clock = clock;
    }

    public void dismiss(long organizationKey) {
        imports.removeOf(organizationKey);
        directories.remove(organizationKey);
        users.standInsOf(organizationKey).forEach(deleteUser::remove);
        users.of(organizationKey).forEach(this::dismiss);
        organizations.get(organizationKey).deregister(clock.instant());
    }

    private void dismiss(User user) {
        deleteUser.remove(user);
        writeMail.write(user.email(), user.locale(), MailTemplate.USER_DELETED, user.userId(), entrance.of(null));
    }
}
