package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the caller has no right to do this to this object. */
@WebFault(name = "OperationNotPermittedException", targetNamespace = "http://oscm.org/xsd")
public class OperationNotPermittedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OperationNotPermittedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OperationNotPermittedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OperationNotPermittedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OperationNotPermittedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
