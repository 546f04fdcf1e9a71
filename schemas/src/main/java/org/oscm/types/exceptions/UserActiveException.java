package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the user is signed in. */
@WebFault(name = "UserActiveException", targetNamespace = "http://oscm.org/xsd")
public class UserActiveException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public UserActiveException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public UserActiveException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public UserActiveException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public UserActiveException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
