package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if services cannot be on one upgrade path. */
@WebFault(name = "ServiceCompatibilityException", targetNamespace = "http://oscm.org/xsd")
public class ServiceCompatibilityException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceCompatibilityException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public ServiceCompatibilityException(String message, Reason reason, String... messageParams) {
        this(
                message,
                new ApplicationExceptionBean(messageKey(ServiceCompatibilityException.class, reason), messageParams));
    }

    public ServiceCompatibilityException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceCompatibilityException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** In what the services differ. */
    public enum Reason {
        TECH_SERVICE,
        CURRENCY,
        MARKETPLACE,
        INVALID_PARAMETER,
        INVALID_PARAMETER_OPTION,
        INVALID_EVENT,
        INVALID_PRICED_ROLE
    }
}
