package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the user cannot be deleted. */
@WebFault(name = "UserDeletionConstraintException", targetNamespace = "http://oscm.org/xsd")
public class UserDeletionConstraintException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public UserDeletionConstraintException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public UserDeletionConstraintException(String message, Reason reason, String... messageParams) {
        this(
                message,
                new ApplicationExceptionBean(messageKey(UserDeletionConstraintException.class, reason), messageParams));
    }

    public UserDeletionConstraintException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public UserDeletionConstraintException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** Why a user cannot be deleted. */
    public enum Reason {
        /** An organization keeps at least one administrator. */
        LAST_ADMIN,
        /** Nobody deletes himself. */
        FORBIDDEN_SELF_DELETION,
        HAS_ACTIVE_SUBSCRIPTIONS
    }
}
