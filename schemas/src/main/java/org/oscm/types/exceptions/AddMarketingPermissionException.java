package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization is unknown or no supplier, so that it cannot market a technical service. */
@WebFault(name = "AddMarketingPermissionException", targetNamespace = "http://oscm.org/xsd")
public class AddMarketingPermissionException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public AddMarketingPermissionException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public AddMarketingPermissionException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public AddMarketingPermissionException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public AddMarketingPermissionException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
