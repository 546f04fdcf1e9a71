package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the application answered with an error. */
@WebFault(name = "TechnicalServiceOperationException", targetNamespace = "http://oscm.org/xsd")
public class TechnicalServiceOperationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public TechnicalServiceOperationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public TechnicalServiceOperationException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public TechnicalServiceOperationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public TechnicalServiceOperationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
