package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the marketplace was removed in the meantime. */
@WebFault(name = "MarketplaceRemovedException", targetNamespace = "http://oscm.org/xsd")
public class MarketplaceRemovedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public MarketplaceRemovedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public MarketplaceRemovedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public MarketplaceRemovedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public MarketplaceRemovedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
