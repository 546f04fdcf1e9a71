package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a limit set by a parameter of the service is reached. */
@WebFault(name = "ServiceParameterException", targetNamespace = "http://oscm.org/xsd")
public class ServiceParameterException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceParameterException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ServiceParameterException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ServiceParameterException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceParameterException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
