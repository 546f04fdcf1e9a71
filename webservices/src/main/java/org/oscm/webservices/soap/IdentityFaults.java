package org.oscm.webservices.soap;

import org.oscm.core.identity.IdentityError;
import org.oscm.core.kernel.ErrorCode;
import org.oscm.types.exceptions.BulkUserImportException;
import org.oscm.types.exceptions.BulkUserImportException.Reason;
import org.oscm.types.exceptions.DistinguishedNameException;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.ImageException;
import org.oscm.types.exceptions.SecurityCheckException;
import org.oscm.types.exceptions.UserActiveException;
import org.oscm.types.exceptions.UserDeletionConstraintException;
import org.oscm.types.exceptions.UserModificationConstraintException;
import org.oscm.types.exceptions.UserRoleAssignmentException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the identity room are published. */
final class IdentityFaults {

    private IdentityFaults() {}

    static void fill(FaultTable table) {
        table.notFound(IdentityError.ORGANIZATION_NOT_FOUND, ClassEnum.ORGANIZATION);
        image(table, IdentityError.LOGO_UNUSABLE, ImageException.Reason.UPLOAD);
        table.invalid(IdentityError.LOGO_TYPE_WRONG, ReasonEnum.IMAGE_TYPE);
        table.invalid(IdentityError.LOGO_TOO_BIG, ReasonEnum.IMAGE_SIZE_TOO_BIG);
        image(table, IdentityError.LOGO_WITHOUT_SELLER, ImageException.Reason.NO_SELLER);
        table.stale(IdentityError.ORGANIZATION_CHANGED);
        table.invalid(IdentityError.DISTINGUISHED_NAME_WRONG, ReasonEnum.INVALID_CHAR);
        table.fault(IdentityError.DISTINGUISHED_NAME_TAKEN, DistinguishedNameException::new);
        table.notFound(IdentityError.USER_NOT_FOUND, ClassEnum.USER);
        table.notUnique(IdentityError.USER_ID_TAKEN, ClassEnum.USER);
        table.fault(IdentityError.USER_ROLE_NOT_ASSIGNABLE, UserRoleAssignmentException::new);
        table.fault(IdentityError.PASSWORD_WRONG, SecurityCheckException::new);
        table.notFound(IdentityError.MARKETPLACE_UNKNOWN, ClassEnum.MARKETPLACE);
        table.notPermitted(IdentityError.PASSWORD_MUST_BE_CHANGED);
        table.notPermitted(IdentityError.NOT_YOUR_ORGANIZATION);
        table.stale(IdentityError.USER_CHANGED);
        table.notPermitted(IdentityError.ACCOUNT_NOT_CONFIRMED);
        table.notPermitted(IdentityError.CONFIRMATION_NOT_YOURS);
        table.notPermitted(IdentityError.ONLY_YOUR_ACCOUNT);
        table.notPermitted(IdentityError.NOT_YOUR_ACCOUNT);
        table.notPermitted(IdentityError.OWN_ACCOUNT);
        table.notPermitted(IdentityError.LOCK_STATE_NOT_ALLOWED);
        table.notPermitted(IdentityError.UNLOCK_NOT_POSSIBLE);
        table.notPermitted(IdentityError.ACTING_ON_BEHALF_NOT_ALLOWED);
        table.fault(IdentityError.USER_SIGNED_IN, UserActiveException::new);
        table.fault(IdentityError.OWN_ACCOUNT_STAYS, UserDeletionConstraintException::new);
        table.fault(IdentityError.USER_IS_LAST_ADMINISTRATOR, UserDeletionConstraintException::new);
        table.fault(IdentityError.SIGNED_IN_USER_STAYS, UserDeletionConstraintException::new);
        table.fault(IdentityError.USER_HAS_SUBSCRIPTIONS, UserDeletionConstraintException::new);
        table.notPermitted(IdentityError.LDAP_MANAGES_USERS);
        table.invalid(IdentityError.LDAP_NOT_SET_UP, ReasonEnum.LDAP_MANDATORY_PROPERTY_MISSING);
        table.invalid(IdentityError.LDAP_UNREACHABLE, ReasonEnum.LDAP_CONNECTION_REFUSED);
        table.invalid(IdentityError.LDAP_BASE_DN_WRONG, ReasonEnum.LDAP_BASE_DN_INVALID);
        table.invalid(IdentityError.LDAP_USER_UNKNOWN, ReasonEnum.LDAP_USER_NOT_FOUND);
        table.invalid(IdentityError.LDAP_USER_AMBIGUOUS, ReasonEnum.LDAP_USER_NOT_UNIQUE);
        table.invalid(IdentityError.LDAP_VALUE_READ_ONLY, ReasonEnum.LDAP_VALUE_MISMATCH);
        bulkImport(table, IdentityError.IMPORT_NOT_READABLE, Reason.PARSING_FAILED);
        bulkImport(table, IdentityError.IMPORT_COLUMNS_WRONG, Reason.WRONG_NUMBER_OF_FIELDS);
        bulkImport(table, IdentityError.IMPORT_USER_ID_MISSING, Reason.MISSING_USERID);
        bulkImport(table, IdentityError.IMPORT_LOCALE_MISSING, Reason.MISSING_LOCALE);
        bulkImport(table, IdentityError.IMPORT_EMAIL_MISSING, Reason.EMAIL_REQUIRED);
        bulkImport(table, IdentityError.IMPORT_SALUTATION_WRONG, Reason.WRONG_SALUTATION);
        bulkImport(table, IdentityError.IMPORT_ROLE_WRONG, Reason.WRONG_ROLE);
        bulkImport(table, IdentityError.IMPORT_VALUE_WRONG, Reason.USER_CREATION_FAILED);
        table.add(
                IdentityError.LAST_ADMINISTRATOR_KEEPS_ROLE,
                (text, refusal) -> new UserModificationConstraintException(
                        text, UserModificationConstraintException.Reason.LAST_ADMIN, FaultTable.parameters(refusal)));
    }

    private static void image(FaultTable table, ErrorCode code, ImageException.Reason reason) {
        table.add(code, (text, refusal) -> new ImageException(text, reason, FaultTable.parameters(refusal)));
    }

    /** The first parameter is the line. */
    private static void bulkImport(FaultTable table, ErrorCode code, Reason reason) {
        table.add(code, (text, refusal) -> new BulkUserImportException(text, reason, FaultTable.parameters(refusal)));
    }
}
