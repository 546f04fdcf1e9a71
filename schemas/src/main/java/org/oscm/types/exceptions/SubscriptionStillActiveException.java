package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if users are still inside the application of the subscription. */
@WebFault(name = "SubscriptionStillActiveException", targetNamespace = "http://oscm.org/xsd")
public class SubscriptionStillActiveException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public SubscriptionStillActiveException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public SubscriptionStillActiveException(String message, Reason reason, String... messageParams) {
        this(
                message,
                new ApplicationExceptionBean(
                        messageKey(SubscriptionStillActiveException.class, reason), messageParams));
    }

    public SubscriptionStillActiveException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public SubscriptionStillActiveException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** What keeps the subscription busy. */
    public enum Reason {
        ACTIVE_SESSIONS
    }
}
