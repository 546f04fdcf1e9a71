package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the payment service provider cannot be reached or does not answer properly. */
@WebFault(name = "PSPCommunicationException", targetNamespace = "http://oscm.org/xsd")
public class PSPCommunicationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public PSPCommunicationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public PSPCommunicationException(String message, Reason reason, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey(PSPCommunicationException.class, reason), messageParams));
    }

    public PSPCommunicationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PSPCommunicationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** Where the talk with the provider broke off. */
    public enum Reason {
        WEB_SERVICE_CALL_FAILED,
        MISSING_RESPONSE_URL,
        DEBIT_INVOCATION_FAILED
    }
}
