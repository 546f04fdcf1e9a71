package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a chargeable service lacks valid payment information. */
@WebFault(name = "PaymentInformationException", targetNamespace = "http://oscm.org/xsd")
public class PaymentInformationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public PaymentInformationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public PaymentInformationException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public PaymentInformationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PaymentInformationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
