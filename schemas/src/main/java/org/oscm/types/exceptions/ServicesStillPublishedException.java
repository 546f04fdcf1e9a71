package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if services are still published. */
@WebFault(name = "ServicesStillPublishedException", targetNamespace = "http://oscm.org/xsd")
public class ServicesStillPublishedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServicesStillPublishedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public ServicesStillPublishedException(String message, Reason reason, String... messageParams) {
        this(
                message,
                new ApplicationExceptionBean(messageKey(ServicesStillPublishedException.class, reason), messageParams));
    }

    public ServicesStillPublishedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServicesStillPublishedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** Where services are still published. */
    public enum Reason {
        ACTIVE_SERVICES_ON_MARKETPLACE,
        ACTIVE_SERVICES_OF_SELLER
    }
}
