package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if acting on behalf of customers cannot be switched on or off while there are subscriptions. */
@WebFault(name = "UnchangeableAllowingOnBehalfActingException", targetNamespace = "http://oscm.org/xsd")
public class UnchangeableAllowingOnBehalfActingException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public UnchangeableAllowingOnBehalfActingException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public UnchangeableAllowingOnBehalfActingException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public UnchangeableAllowingOnBehalfActingException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public UnchangeableAllowingOnBehalfActingException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
