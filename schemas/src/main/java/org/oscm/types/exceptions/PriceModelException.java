package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the price model is missing or must not change in this way. */
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

    /** What is wrong with the price model. */
    public enum Reason {
        NOT_DEFINED,
        /** What is free stays free, what costs goes on costing. */
        UNMODIFIABLE_CHARGEABLE,
        /** The currency stays. */
        UNMODIFIABLE_CURRENCY
    }
}
