package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a role does not go with the roles of the organization. */
@WebFault(name = "UserRoleAssignmentException", targetNamespace = "http://oscm.org/xsd")
public class UserRoleAssignmentException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public UserRoleAssignmentException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public UserRoleAssignmentException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public UserRoleAssignmentException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public UserRoleAssignmentException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
