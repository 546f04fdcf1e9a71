package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the payment service provider did not delete the payment data. */
@WebFault(name = "PaymentDeregistrationException", targetNamespace = "http://oscm.org/xsd")
public class PaymentDeregistrationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public PaymentDeregistrationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public PaymentDeregistrationException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public PaymentDeregistrationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PaymentDeregistrationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
