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

/**
 * Manages user accounts, their roles and their passwords. User ids are unique on the platform (per tenant where
 * tenants are used).
 */
@WebService(name = "IdentityService", targetNamespace = "http://oscm.org/xsd")
public interface IdentityService {

    /**
     * Adds users to an organizational unit and takes others out; older name of the unit assignment.
     *
     * <p>No role is documented for it: a signed-in caller acts on what is theirs.
     *
     * @param groupName name of the unit
     * @param usersToBeAdded users to be added; may be empty
     * @param usersToBeRevoked users to be taken off; may be empty
     * @return whether the assignment was carried out
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    boolean addRevokeUserGroupAssignment(
            @WebParam(name = "groupName") String groupName,
            @WebParam(name = "usersToBeAdded") List<VOUser> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked)
            throws ConcurrentModificationException, MailOperationException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Adds users to an organizational unit and takes others out.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param unitName name of the unit, unique in the organization
     * @param usersToBeAdded users to be added; may be empty
     * @param usersToBeRevoked users to be taken off; may be empty
     * @return whether the assignment was carried out
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    boolean addRevokeUserUnitAssignment(
            @WebParam(name = "unitName") String unitName,
            @WebParam(name = "usersToBeAdded") List<VOUser> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked)
            throws MailOperationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException;

    /**
     * Changes the caller's password. Wrong attempts count as failed logins; a user who had to change the password
     * becomes active.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param oldPassword the password until now
     * @param newPassword the password from now on
     * @throws SecurityCheckException if the password given is wrong
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void changePassword(
            @WebParam(name = "oldPassword") String oldPassword, @WebParam(name = "newPassword") String newPassword)
            throws SecurityCheckException, ValidationException;

    /**
     * Removes the on-behalf user the caller is working as. Other callers are not affected.
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void cleanUpCurrentUser();

    /**
     * Confirms a self-registered account, so that its user can log in.
     *
     * <p>Needs no role.
     *
     * @param user the user, found by its user id
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void confirmAccount(@WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Creates a user inside a customer's organization with which the caller can act there. The customer must have
     * subscribed to a technical service of the caller that allows it.
     *
     * <p>Open to {@code SERVICE_MANAGER} and {@code TECHNOLOGY_MANAGER}.
     *
     * @param organizationId id of the organization
     * @param password the password of the new user
     * @return the created user
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOUserDetails createOnBehalfUser(
            @WebParam(name = "organizationId") String organizationId, @WebParam(name = "password") String password)
            throws NonUniqueBusinessKeyException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Creates a user in the caller's organization and mails a generated password. Subject to the trigger for user
     * registration.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the new user; key and version are ignored
     * @param roles roles on the platform
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @return the created user, or null if a trigger suspended the action
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws UserRoleAssignmentException if a role does not go with the roles of the organization
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOUserDetails createUser(
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "roles") List<UserRoleType> roles,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, NonUniqueBusinessKeyException, OperationPendingException,
                    UserRoleAssignmentException, ValidationException;

    /**
     * Deletes a user of the caller's organization. Refused for oneself, for the last administrator and for users
     * with live subscriptions.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserDeletionConstraintException if the user cannot be deleted
     */
    @WebMethod
    void deleteUser(@WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    UserDeletionConstraintException;

    /**
     * Lists the roles a user could be given, which depends on the roles of the organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<UserRoleType> getAvailableUserRoles(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows the caller's own profile.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return the caller's profile
     */
    @WebMethod
    VOUserDetails getCurrentUserDetails();

    /**
     * Shows the caller's own profile, or nothing if nobody is signed in.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return the caller's profile, or null
     */
    @WebMethod
    VOUserDetails getCurrentUserDetailsIfPresent();

    /**
     * Finds a user by user id, to learn key, organization and state before signing in.
     *
     * <p>Needs no role.
     *
     * @param user the user, found by its user id
     * @return the user with key and state
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationRemovedException if the organization was removed from the platform
     */
    @WebMethod
    VOUser getUser(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationRemovedException;

    /**
     * Shows the profile of a user of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @return the profile
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOUserDetails getUserDetails(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the users of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOUserDetails> getUsersForOrganization();

    /**
     * Adds roles to those a user has.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param roles roles on the platform
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserRoleAssignmentException if a role does not go with the roles of the organization
     */
    @WebMethod
    void grantUserRoles(@WebParam(name = "user") VOUser user, @WebParam(name = "roles") List<UserRoleType> roles)
            throws ObjectNotFoundException, OperationNotPermittedException, UserRoleAssignmentException;

    /**
     * Takes users over from the LDAP directory of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param users the users as found in the directory
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void importLdapUsers(
            @WebParam(name = "users") List<VOUserDetails> users, @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, NonUniqueBusinessKeyException, ValidationException;

    /**
     * Creates many users of any organization from a CSV file. The work goes on after the answer; the caller gets a
     * report by mail.
     *
     * <p>Open to {@code PLATFORM_OPERATOR}.
     *
     * @param csvData the file in UTF-8, one user a line
     * @param organizationId id of the organization
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws BulkUserImportException if a line of the import file cannot be turned into a user
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    void importUsers(
            @WebParam(name = "csvData") byte[] csvData,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws BulkUserImportException, ObjectNotFoundException;

    /**
     * Creates many users of the caller's organization from a CSV file. The work goes on after the answer; the
     * caller gets a report by mail.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param csvData the file in UTF-8, one user a line
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws BulkUserImportException if a line of the import file cannot be turned into a user
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    void importUsersInOwnOrganization(
            @WebParam(name = "csvData") byte[] csvData, @WebParam(name = "marketplaceId") String marketplaceId)
            throws BulkUserImportException, ObjectNotFoundException;

    /**
     * Locks a user out. An account that is locked more firmly stays as it is.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param newStatus the locked state to be set
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void lockUserAccount(
            @WebParam(name = "user") VOUser user,
            @WebParam(name = "newStatus") UserAccountStatus newStatus,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Counts a login: success resets the counter of failures, too many failures lock the account.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param user the user who tried to log in
     * @param attemptSuccessful whether the password was right
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws SecurityCheckException if the password given is wrong
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void notifyOnLoginAttempt(
            @WebParam(name = "user") VOUser user, @WebParam(name = "attemptSuccessful") boolean attemptSuccessful)
            throws ObjectNotFoundException, SecurityCheckException, ValidationException;

    /**
     * Brings the caller's profile up to date with the LDAP directory of the organization.
     *
     * <p>Open to every user on what is theirs.
     *
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void refreshLdapUser() throws ValidationException;

    /**
     * Gives a user a new generated password by mail, which has to be changed at the next login. Not possible while
     * the user is signed in or managed by LDAP.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserActiveException if the user is signed in
     */
    @WebMethod
    void requestResetOfUserPassword(
            @WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, MailOperationException, ObjectNotFoundException,
                    OperationNotPermittedException, UserActiveException;

    /**
     * Takes roles from a user. The last administrator keeps the administrator's role; users who are signed in keep
     * theirs.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param roles roles on the platform
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserActiveException if the user is signed in
     * @throws UserModificationConstraintException if the user cannot be changed in this way
     * @throws UserRoleAssignmentException if a role does not go with the roles of the organization
     */
    @WebMethod
    void revokeUserRoles(@WebParam(name = "user") VOUser user, @WebParam(name = "roles") List<UserRoleType> roles)
            throws ObjectNotFoundException, OperationNotPermittedException, UserActiveException,
                    UserModificationConstraintException, UserRoleAssignmentException;

    /**
     * Searches the LDAP directory of the caller's organization.
     *
     * <p>Needs no role.
     *
     * @param userIdPattern user id, {@code *} standing for any characters
     * @return what was found; possibly empty, never null
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    List<VOUserDetails> searchLdapUsers(@WebParam(name = "userIdPattern") String userIdPattern)
            throws ValidationException;

    /**
     * Mails the accounts registered for a mail address to that address.
     *
     * <p>No role is documented for it: a signed-in caller acts on what is theirs.
     *
     * @param email the mail address
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void sendAccounts(@WebParam(name = "email") String email, @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, ValidationException;

    /**
     * Gives a user exactly these roles.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param roles roles on the platform
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws UserActiveException if the user is signed in
     * @throws UserModificationConstraintException if the user cannot be changed in this way
     * @throws UserRoleAssignmentException if a role does not go with the roles of the organization
     */
    @WebMethod
    void setUserRoles(@WebParam(name = "user") VOUser user, @WebParam(name = "roles") List<UserRoleType> roles)
            throws ObjectNotFoundException, OperationNotPermittedException, UserActiveException,
                    UserModificationConstraintException, UserRoleAssignmentException;

    /**
     * Makes a locked account active again. Accounts that wait for a new password cannot be unlocked.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void unlockUserAccount(@WebParam(name = "user") VOUser user, @WebParam(name = "marketplaceId") String marketplaceId)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Updates a profile: one's own, or as administrator that of a user of the organization. Applications the user
     * is subscribed to are told.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param user the new state of the profile
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOUserDetails updateUser(@WebParam(name = "user") VOUserDetails user)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, TechnicalServiceNotAliveException,
                    TechnicalServiceOperationException, ValidationException;
}
