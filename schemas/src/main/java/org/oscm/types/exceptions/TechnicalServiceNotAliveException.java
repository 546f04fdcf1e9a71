package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the application does not answer. */
@WebFault(name = "TechnicalServiceNotAliveException", targetNamespace = "http://oscm.org/xsd")
public class TechnicalServiceNotAliveException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public TechnicalServiceNotAliveException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public TechnicalServiceNotAliveException(String message, Reason reason, String... messageParams) {
        this(
                message,
                new ApplicationExceptionBean(
                        messageKey(TechnicalServiceNotAliveException.class, reason), messageParams));
    }

    public TechnicalServiceNotAliveException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public TechnicalServiceNotAliveException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** How the application failed to answer, and whose words the message uses. */
    public enum Reason {
        CONNECTION_REFUSED,
        /** It failed in some other way; the message is for a customer. */
        CUSTOMER,
        ENDPOINT,
        /** It failed in some other way; the message is for a supplier. */
        SUPPLIER,
        /** There is another service at the address. */
        TARGET_NAMESPACE,
        TIMEOUT
    }
}
