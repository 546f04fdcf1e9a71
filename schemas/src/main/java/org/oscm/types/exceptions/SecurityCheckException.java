package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the password given is wrong. */
@WebFault(name = "SecurityCheckException", targetNamespace = "http://oscm.org/xsd")
public class SecurityCheckException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public SecurityCheckException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public SecurityCheckException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public SecurityCheckException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public SecurityCheckException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
