package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an event with this unique id was recorded before. */
@WebFault(name = "DuplicateEventException", targetNamespace = "http://oscm.org/xsd")
public class DuplicateEventException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public DuplicateEventException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public DuplicateEventException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public DuplicateEventException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public DuplicateEventException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
