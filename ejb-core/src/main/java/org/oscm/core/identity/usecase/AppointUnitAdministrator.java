package org.oscm.core.identity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.oscm.core.identity.model.User;
import org.oscm.core.identity.repository.Organizations;
import org.oscm.core.identity.repository.Users;
import org.oscm.core.kernel.UserRole;

/** Makes a user a unit administrator, or ends that; called when the units he administers change. */
@Dependent
public class AppointUnitAdministrator {

    private final Users users;
    private final Organizations organizations;

    @Inject
    public AppointUnitAdministrator(Users users, Organizations organizations) {
        this.users = users;
        this.organizations = organizations;
    }

    public void appoint(long userKey, boolean administers) {
        User user = users.get(userKey);
        if (administers) {
            user.grant(UserRole.UNIT_ADMINISTRATOR, organizations.get(user.organizationKey()));
        } else {
            user.revoke(Set.of(UserRole.UNIT_ADMINISTRATOR));
        }
    }
}
