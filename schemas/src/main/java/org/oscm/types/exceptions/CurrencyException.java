package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the currency is not one the platform supports. */
@WebFault(name = "CurrencyException", targetNamespace = "http://oscm.org/xsd")
public class CurrencyException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public CurrencyException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public CurrencyException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public CurrencyException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public CurrencyException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
