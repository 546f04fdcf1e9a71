package org.oscm.core.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.identity.UnitAssignment;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.ChangePassword;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.UserRole;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;

/** The published IdentityService: users of an organization and their passwords. */
@Stateless
public class IdentityServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private CreateUser createUser;

    @Inject
    private FindParties parties;

    @Inject
    private UnitAssignment unitAssignment;

    @Inject
    private UserMapping mapping;

    @RolesAllowed(UserRole.ANY_USER)
    public void changePassword(String oldPassword, String newPassword) {
        changePassword.change(oldPassword, newPassword);
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOUserDetails getCurrentUserDetails() {
        return details(parties.user(caller.get().userKey()));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public VOUserDetails createUser(VOUserDetails user, List<UserRoleType> roles, String marketplaceId) {
        Check.required("user", user);
        return details(createUser.create(caller.get().organizationKey(), mapping.data(user, roles), marketplaceId));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public boolean addRevokeUserUnitAssignment(
            String unitName, List<VOUser> usersToBeAdded, List<VOUser> usersToBeRevoked) {
        unitAssignment.assign(Check.required("unitName", unitName), users(usersToBeAdded), users(usersToBeRevoked));
        return true;
    }

    /** An older name. */
    @RolesAllowed("ORGANIZATION_ADMIN")
    public boolean addRevokeUserGroupAssignment(
            String groupName, List<VOUser> usersToBeAdded, List<VOUser> usersToBeRevoked) {
        return addRevokeUserUnitAssignment(groupName, usersToBeAdded, usersToBeRevoked);
    }

    private List<UserView> users(List<VOUser> users) {
        return users == null
                ? List.of()
                : users.stream()
                        .map(user -> parties.member(
                                user.getKey(), user.getUserId(), caller.get().organizationKey()))
                        .toList();
    }

    private VOUserDetails details(UserView user) {
        return mapping.details(user, parties.organization(user.organizationKey()));
    }
}
