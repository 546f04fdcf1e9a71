package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the seller changed the service since the caller read it. */
@WebFault(name = "ServiceChangedException", targetNamespace = "http://oscm.org/xsd")
public class ServiceChangedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ServiceChangedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public ServiceChangedException(String message, Reason reason, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey(ServiceChangedException.class, reason), messageParams));
    }

    public ServiceChangedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ServiceChangedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** How the service changed. */
    public enum Reason {
        /** Its terms are not those the caller saw. */
        SERVICE_MODIFIED,
        /** It is no longer on offer. */
        SERVICE_INACCESSIBLE
    }
}
