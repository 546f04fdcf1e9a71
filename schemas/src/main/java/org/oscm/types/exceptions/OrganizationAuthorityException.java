package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization has no role in which it could sell. */
@WebFault(name = "OrganizationAuthorityException", targetNamespace = "http://oscm.org/xsd")
public class OrganizationAuthorityException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OrganizationAuthorityException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OrganizationAuthorityException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OrganizationAuthorityException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OrganizationAuthorityException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
