package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization cannot have these roles together. */
@WebFault(name = "IncompatibleRolesException", targetNamespace = "http://oscm.org/xsd")
public class IncompatibleRolesException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public IncompatibleRolesException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public IncompatibleRolesException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public IncompatibleRolesException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public IncompatibleRolesException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
