package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a service of this id exists. */
@WebFault(name = "ServiceAlreadyExistsException", targetNamespace = "http://oscm.org/xsd")
public class ServiceAlreadyExistsException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceAlreadyExistsException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ServiceAlreadyExistsException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ServiceAlreadyExistsException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceAlreadyExistsException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
