package org.oscm.core.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UnitAssignment;
import org.oscm.core.identity.UserReference;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.ActForCustomer;
import org.oscm.core.identity.usecase.ChangePassword;
import org.oscm.core.identity.usecase.ChangeRoles;
import org.oscm.core.identity.usecase.ConfirmAccount;
import org.oscm.core.identity.usecase.CountLogin;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.DeleteUser;
import org.oscm.core.identity.usecase.DirectoryOf;
import org.oscm.core.identity.usecase.DirectoryUsers;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.ImportUsers;
import org.oscm.core.identity.usecase.LockAccount;
import org.oscm.core.identity.usecase.MailAccounts;
import org.oscm.core.identity.usecase.OwnUsers;
import org.oscm.core.identity.usecase.ResetPassword;
import org.oscm.core.identity.usecase.UpdateUser;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.UserRole;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;

/** The published IdentityService: users of an organization, what they may do, and their passwords. */
@Stateless
public class IdentityServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private CreateUser createUser;

    @Inject
    private UpdateUser updateUser;

    @Inject
    private DeleteUser deleteUser;

    @Inject
    private LockAccount lockAccount;

    @Inject
    private ChangeRoles changeRoles;

    @Inject
    private ResetPassword resetPassword;

    @Inject
    private MailAccounts mailAccounts;

    @Inject
    private CountLogin countLogin;

    @Inject
    private ConfirmAccount confirmAccount;

    @Inject
    private ActForCustomer actForCustomer;

    @Inject
    private ImportUsers importUsers;

    @Inject
    private DirectoryUsers directoryUsers;

    @Inject
    private DirectoryOf directoryOf;

    @Inject
    private OwnUsers ownUsers;

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

    /** Somebody is signed in, or this could not be called. */
    @RolesAllowed(UserRole.ANY_USER)
    public VOUserDetails getCurrentUserDetailsIfPresent() {
        return getCurrentUserDetails();
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOUser getUser(VOUser user) {
        UserView found = ownUsers.byId(Check.required("user", user).getUserId());
        return mapping.user(found, parties.organization(found.organizationKey()));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public VOUserDetails getUserDetails(VOUser user) {
        return details(ownUsers.view(reference(user)));
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public List<VOUserDetails> getUsersForOrganization() {
        return ownUsers.all().stream().map(this::details).toList();
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

    @RolesAllowed(UserRole.ANY_USER)
    public VOUserDetails updateUser(VOUserDetails user) {
        return details(updateUser.update(reference(user), mapping.data(user, List.of())));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void deleteUser(VOUser user, String marketplaceId) {
        deleteUser.delete(reference(user), marketplaceId);
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void lockUserAccount(VOUser user, UserAccountStatus newStatus, String marketplaceId) {
        lockAccount.lock(reference(user), mapping.status(newStatus), marketplaceId);
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void unlockUserAccount(VOUser user, String marketplaceId) {
        lockAccount.unlock(reference(user), marketplaceId);
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public List<UserRoleType> getAvailableUserRoles(VOUser user) {
        return mapping.list(mapping.published(changeRoles.available(reference(user))));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void grantUserRoles(VOUser user, List<UserRoleType> roles) {
        changeRoles.grant(reference(user), mapping.roles(roles));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void revokeUserRoles(VOUser user, List<UserRoleType> roles) {
        changeRoles.revoke(reference(user), mapping.roles(roles));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void setUserRoles(VOUser user, List<UserRoleType> roles) {
        changeRoles.set(reference(user), mapping.roles(roles));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void requestResetOfUserPassword(VOUser user, String marketplaceId) {
        resetPassword.reset(reference(user), marketplaceId);
    }

    @RolesAllowed(UserRole.ANY_USER)
    public void sendAccounts(String email, String marketplaceId) {
        mailAccounts.mail(email, marketplaceId);
    }

    @RolesAllowed(UserRole.ANY_USER)
    public void notifyOnLoginAttempt(VOUser user, boolean attemptSuccessful) {
        countLogin.reported(reference(user), attemptSuccessful);
    }

    @RolesAllowed(UserRole.ANY_USER)
    public void confirmAccount(VOUser user, String marketplaceId) {
        confirmAccount.confirm(reference(user), marketplaceId);
    }

    @RolesAllowed({"SERVICE_MANAGER", "TECHNOLOGY_MANAGER"})
    public VOUserDetails createOnBehalfUser(String organizationId, String password) {
        return details(actForCustomer.begin(organizationId, password));
    }

    @RolesAllowed(UserRole.ANY_USER)
    public void cleanUpCurrentUser() {
        actForCustomer.end();
    }

    @RolesAllowed("PLATFORM_OPERATOR")
    public void importUsers(byte[] csvData, String organizationId, String marketplaceId) {
        importUsers.into(organizationId, csvData, marketplaceId);
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void importUsersInOwnOrganization(byte[] csvData, String marketplaceId) {
        importUsers.intoOwn(csvData, marketplaceId);
    }

    private List<UserView> users(List<VOUser> users) {
        return users == null
                ? List.of()
                : users.stream()
                        .map(user -> parties.member(
                                user.getKey(), user.getUserId(), caller.get().organizationKey()))
                        .toList();
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<VOUserDetails> searchLdapUsers(String userIdPattern) {
        OrganizationView organization = parties.organization(caller.get().organizationKey());
        return directoryUsers.search(userIdPattern).stream()
                .map(found -> mapping.found(found, organization))
                .toList();
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void importLdapUsers(List<VOUserDetails> users, String marketplaceId) {
        directoryUsers.take(
                Check.required("users", users).stream().map(this::wanted).toList(), marketplaceId);
    }

    @RolesAllowed(UserRole.ANY_USER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refreshLdapUser() {
        directoryUsers.refreshCaller();
    }

    private DirectoryUsers.Wanted wanted(VOUserDetails user) {
        String directoryId = user.getRealmUserId();
        boolean same = directoryId == null || directoryId.isBlank();
        List<UserRoleType> roles = user.getUserRoles() == null ? List.of() : List.copyOf(user.getUserRoles());
        return new DirectoryUsers.Wanted(mapping.data(user, roles), same ? user.getUserId() : directoryId);
    }

    private UserReference reference(VOUser user) {
        return mapping.reference(Check.required("user", user));
    }

    private VOUserDetails details(UserView user) {
        VOUserDetails shown = mapping.details(user, parties.organization(user.organizationKey()));
        directoryOf.settings(user.organizationKey()).ifPresent(directory -> {
            shown.setRemoteLdapActive(true);
            shown.setRemoteLdapAttributes(mapping.attributes(directory.mapped()));
        });
        return shown;
    }
}
