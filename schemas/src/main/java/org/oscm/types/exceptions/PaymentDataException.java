package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the payment data do not fit. */
@WebFault(name = "PaymentDataException", targetNamespace = "http://oscm.org/xsd")
public class PaymentDataException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public PaymentDataException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public PaymentDataException(String message, Reason reason, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey(PaymentDataException.class, reason), messageParams));
    }

    public PaymentDataException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PaymentDataException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** What does not fit. */
    public enum Reason {
        PAYMENT_TYPE_UNSUPPORTED_BY_PSP,
        PAYMENT_TYPE_UNSUPPORTED_FOR_ORGANIZATION,
        PAYMENT_TYPE_NO_ORGANIZATION_HANDLING,
        UNKNOWN_PAYMENT_TYPE,
        NO_PAYMENT_REQUIRED,
        INVALID_PAYMENT_DATA
    }
}
