package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

@WebFault(name = "PriceModelException", targetNamespace = "http://oscm.org/xsd")
public class PriceModelException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public PriceModelException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public PriceModelException(String message, Reason reason, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey(PriceModelException.class, reason), messageParams));
    }

    public PriceModelException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PriceModelException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    public enum Reason {
        NOT_DEFINED,
        UNMODIFIABLE_CHARGEABLE,
        UNMODIFIABLE_CURRENCY
    }
}
