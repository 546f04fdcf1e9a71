package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization to be removed may not market the technical service anyway. */
@WebFault(name = "MarketingPermissionNotFoundException", targetNamespace = "http://oscm.org/xsd")
public class MarketingPermissionNotFoundException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public MarketingPermissionNotFoundException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public MarketingPermissionNotFoundException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public MarketingPermissionNotFoundException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public MarketingPermissionNotFoundException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
