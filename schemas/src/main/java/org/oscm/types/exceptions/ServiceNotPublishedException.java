package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the service is not published on any marketplace. */
@WebFault(name = "ServiceNotPublishedException", targetNamespace = "http://oscm.org/xsd")
public class ServiceNotPublishedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceNotPublishedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ServiceNotPublishedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ServiceNotPublishedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceNotPublishedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
