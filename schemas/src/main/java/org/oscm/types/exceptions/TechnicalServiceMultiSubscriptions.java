package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the one-subscription rule is to be set although an organization has several subscriptions. */
@WebFault(name = "TechnicalServiceMultiSubscriptions", targetNamespace = "http://oscm.org/xsd")
public class TechnicalServiceMultiSubscriptions extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public TechnicalServiceMultiSubscriptions(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public TechnicalServiceMultiSubscriptions(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public TechnicalServiceMultiSubscriptions(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public TechnicalServiceMultiSubscriptions(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
