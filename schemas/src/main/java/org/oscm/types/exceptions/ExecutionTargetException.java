package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the approved action itself failed. */
@WebFault(name = "ExecutionTargetException", targetNamespace = "http://oscm.org/xsd")
public class ExecutionTargetException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public ExecutionTargetException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ExecutionTargetException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public ExecutionTargetException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public ExecutionTargetException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
