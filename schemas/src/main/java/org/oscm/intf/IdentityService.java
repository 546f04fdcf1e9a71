package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.UserAccountStatus;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.types.exceptions.BulkUserImportException;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.MailOperationException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OperationPendingException;
import org.oscm.types.exceptions.OrganizationRemovedException;
import org.oscm.types.exceptions.SecurityCheckException;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException;
import org.oscm.types.exceptions.TechnicalServiceOperationException;
import org.oscm.types.exceptions.UserActiveException;
import org.oscm.types.exceptions.UserDeletionConstraintException;
import org.oscm.types.exceptions.UserModificationConstraintException;
import org.oscm.types.exceptions.UserRoleAssignmentException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;

@WebService(name = "IdentityService", targetNamespace = "http://oscm.org/xsd")
public interface IdentityService {

    /**
     *
     * <p>No role is documented for it: a signed-in caller acts on what is theirs.
     */
    @WebMethod
    boolean addRevokeUserGroupAssignment(
            @WebParam(name = "groupName") String groupName,
            @WebParam(name = "usersToBeAdded") List<VOUser> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked)
            throws ConcurrentModificationException, MailOperationException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    boolean addRevokeUserUnitAssignment(
            @WebParam(name = "unitName") String unitName,
            @WebParam(name = "usersToBeAdded") List<VOUser> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked)
            throws MailOperationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void changePassword(
            @WebParam(name = "oldPassword") String oldPassword, @WebParam(name = "newPassword") String newPassword)
            throws SecurityCheckException, ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void cleanUpCurrentUser();

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    void confirmAccount(@WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER} and {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    VOUserDetails createOnBehalfUser(
            @WebParam(name = "organizationId") String organizationId, @WebParam(name = "password") String password)
            throws NonUniqueBusinessKeyException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    VOUserDetails createUser(
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "roles") List<UserRoleType> roles,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, NonUniqueBusinessKeyException, OperationPendingException,
                    UserRoleAssignmentException, ValidationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void deleteUser(@WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    UserDeletionConstraintException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    List<UserRoleType> getAvailableUserRoles(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOUserDetails getCurrentUserDetails();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOUserDetails getCurrentUserDetailsIfPresent();

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOUser getUser(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationRemovedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    VOUserDetails getUserDetails(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    List<VOUserDetails> getUsersForOrganization();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void grantUserRoles(@WebParam(name = "user") VOUser user, @WebParam(name = "roles") List<UserRoleType> roles)
            throws ObjectNotFoundException, OperationNotPermittedException, UserRoleAssignmentException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void importLdapUsers(
            @WebParam(name = "users") List<VOUserDetails> users, @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, NonUniqueBusinessKeyException, ValidationException;

    /**
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     */
    @WebMethod
    void importUsers(
            @WebParam(name = "csvData") byte[] csvData,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws BulkUserImportException, ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void importUsersInOwnOrganization(
            @WebParam(name = "csvData") byte[] csvData, @WebParam(name = "marketplaceId") String marketplaceId)
            throws BulkUserImportException, ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void lockUserAccount(
            @WebParam(name = "user") VOUser user,
            @WebParam(name = "newStatus") UserAccountStatus newStatus,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void notifyOnLoginAttempt(
            @WebParam(name = "user") VOUser user, @WebParam(name = "attemptSuccessful") boolean attemptSuccessful)
            throws ObjectNotFoundException, SecurityCheckException, ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void refreshLdapUser() throws ValidationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void requestResetOfUserPassword(
            @WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, MailOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, UserActiveException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void revokeUserRoles(@WebParam(name = "user") VOUser user, @WebParam(name = "roles") List<UserRoleType> roles)
            throws ObjectNotFoundException, OperationNotPermittedException, UserActiveException,
                    UserModificationConstraintException, UserRoleAssignmentException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOUserDetails> searchLdapUsers(@WebParam(name = "userIdPattern") String userIdPattern)
            throws ValidationException;

    /**
     *
     * <p>No role is documented for it: a signed-in caller acts on what is theirs.
     */
    @WebMethod
    void sendAccounts(@WebParam(name = "email") String email, @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, ValidationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void setUserRoles(@WebParam(name = "user") VOUser user, @WebParam(name = "roles") List<UserRoleType> roles)
            throws ObjectNotFoundException, OperationNotPermittedException, UserActiveException,
                    UserModificationConstraintException, UserRoleAssignmentException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void unlockUserAccount(@WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOUserDetails updateUser(@WebParam(name = "user") VOUserDetails user)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, TechnicalServiceNotAliveException,
                    TechnicalServiceOperationException, ValidationException;
}
