package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization is banned already. */
@WebFault(name = "OrganizationAlreadyBannedException", targetNamespace = "http://oscm.org/xsd")
public class OrganizationAlreadyBannedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OrganizationAlreadyBannedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OrganizationAlreadyBannedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OrganizationAlreadyBannedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OrganizationAlreadyBannedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
