package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the execution is not in a state in which it can be updated. */
@WebFault(name = "OperationStateException", targetNamespace = "http://oscm.org/xsd")
public class OperationStateException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OperationStateException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OperationStateException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OperationStateException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OperationStateException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
