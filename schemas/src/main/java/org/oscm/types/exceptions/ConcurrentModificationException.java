package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the object was changed since the caller read it. */
@WebFault(name = "ConcurrentModificationException", targetNamespace = "http://oscm.org/xsd")
public class ConcurrentModificationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ConcurrentModificationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ConcurrentModificationException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ConcurrentModificationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ConcurrentModificationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
