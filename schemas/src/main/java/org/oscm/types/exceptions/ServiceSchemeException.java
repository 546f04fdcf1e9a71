package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the address of a service has a scheme that is not supported. */
@WebFault(name = "ServiceSchemeException", targetNamespace = "http://oscm.org/xsd")
public class ServiceSchemeException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceSchemeException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ServiceSchemeException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ServiceSchemeException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceSchemeException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
