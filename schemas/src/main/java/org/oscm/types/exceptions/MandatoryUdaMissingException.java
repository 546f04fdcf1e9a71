package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a mandatory custom attribute has no value. */
@WebFault(name = "MandatoryUdaMissingException", targetNamespace = "http://oscm.org/xsd")
public class MandatoryUdaMissingException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public MandatoryUdaMissingException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public MandatoryUdaMissingException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public MandatoryUdaMissingException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public MandatoryUdaMissingException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
