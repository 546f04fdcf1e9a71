package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization does not have the role this takes. */
@WebFault(name = "OrganizationAuthoritiesException", targetNamespace = "http://oscm.org/xsd")
public class OrganizationAuthoritiesException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OrganizationAuthoritiesException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OrganizationAuthoritiesException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OrganizationAuthoritiesException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OrganizationAuthoritiesException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
