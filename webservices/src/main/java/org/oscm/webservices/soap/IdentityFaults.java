package org.oscm.webservices.soap;

import org.oscm.core.identity.IdentityError;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.SecurityCheckException;
import org.oscm.types.exceptions.UserRoleAssignmentException;

/** How the refusals of the identity room are published. */
final class IdentityFaults {

    private IdentityFaults() {}

    static void fill(FaultTable table) {
        table.notFound(IdentityError.ORGANIZATION_NOT_FOUND, ClassEnum.ORGANIZATION);
        table.notFound(IdentityError.USER_NOT_FOUND, ClassEnum.USER);
        table.notUnique(IdentityError.USER_ID_TAKEN, ClassEnum.USER);
        table.fault(IdentityError.USER_ROLE_NOT_ASSIGNABLE, UserRoleAssignmentException::new);
        table.fault(IdentityError.PASSWORD_WRONG, SecurityCheckException::new);
        table.notFound(IdentityError.MARKETPLACE_UNKNOWN, ClassEnum.MARKETPLACE);
        table.notPermitted(IdentityError.PASSWORD_MUST_BE_CHANGED);
        table.notPermitted(IdentityError.NOT_YOUR_ORGANIZATION);
        table.stale(IdentityError.USER_CHANGED);
    }
}
