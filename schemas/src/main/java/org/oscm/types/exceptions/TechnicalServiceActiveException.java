package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if marketable services based on the technical service are active. */
@WebFault(name = "TechnicalServiceActiveException", targetNamespace = "http://oscm.org/xsd")
public class TechnicalServiceActiveException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public TechnicalServiceActiveException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public TechnicalServiceActiveException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public TechnicalServiceActiveException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public TechnicalServiceActiveException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
