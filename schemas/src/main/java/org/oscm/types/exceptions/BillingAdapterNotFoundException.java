package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a definition names a billing system for which no adapter is registered. */
@WebFault(name = "BillingAdapterNotFoundException", targetNamespace = "http://oscm.org/xsd")
public class BillingAdapterNotFoundException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public BillingAdapterNotFoundException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public BillingAdapterNotFoundException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public BillingAdapterNotFoundException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public BillingAdapterNotFoundException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
