package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the caller's organization may not publish on this marketplace. */
@WebFault(name = "PublishingToMarketplaceNotPermittedException", targetNamespace = "http://oscm.org/xsd")
public class PublishingToMarketplaceNotPermittedException extends OperationNotPermittedException {
    private static final long serialVersionUID = 1L;

    public PublishingToMarketplaceNotPermittedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public PublishingToMarketplaceNotPermittedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public PublishingToMarketplaceNotPermittedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public PublishingToMarketplaceNotPermittedException(
            String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
