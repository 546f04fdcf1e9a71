package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the service is in a state that does not allow this. */
@WebFault(name = "ServiceStateException", targetNamespace = "http://oscm.org/xsd")
public class ServiceStateException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceStateException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ServiceStateException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ServiceStateException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceStateException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
