package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the seller has no account at the payment service provider. */
@WebFault(name = "PSPIdentifierForSellerException", targetNamespace = "http://oscm.org/xsd")
public class PSPIdentifierForSellerException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public PSPIdentifierForSellerException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public PSPIdentifierForSellerException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public PSPIdentifierForSellerException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PSPIdentifierForSellerException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
