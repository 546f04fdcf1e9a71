package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the marketplace is open and the operation is for closed ones, or the other way round. */
@WebFault(name = "MarketplaceAccessTypeUneligibleForOperationException", targetNamespace = "http://oscm.org/xsd")
public class MarketplaceAccessTypeUneligibleForOperationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public MarketplaceAccessTypeUneligibleForOperationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public MarketplaceAccessTypeUneligibleForOperationException(
            String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public MarketplaceAccessTypeUneligibleForOperationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public MarketplaceAccessTypeUneligibleForOperationException(
            String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
