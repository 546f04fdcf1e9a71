package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the organization was removed from the platform. */
@WebFault(name = "OrganizationRemovedException", targetNamespace = "http://oscm.org/xsd")
public class OrganizationRemovedException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OrganizationRemovedException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OrganizationRemovedException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OrganizationRemovedException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OrganizationRemovedException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
