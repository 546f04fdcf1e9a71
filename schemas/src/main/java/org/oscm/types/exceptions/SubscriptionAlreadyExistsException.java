package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the service allows only one subscription an organization and there is one. */
@WebFault(name = "SubscriptionAlreadyExistsException", targetNamespace = "http://oscm.org/xsd")
public class SubscriptionAlreadyExistsException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public SubscriptionAlreadyExistsException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public SubscriptionAlreadyExistsException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public SubscriptionAlreadyExistsException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public SubscriptionAlreadyExistsException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
