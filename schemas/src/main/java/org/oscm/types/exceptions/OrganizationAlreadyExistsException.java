package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if an organization is on the list already. */
@WebFault(name = "OrganizationAlreadyExistsException", targetNamespace = "http://oscm.org/xsd")
public class OrganizationAlreadyExistsException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OrganizationAlreadyExistsException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public OrganizationAlreadyExistsException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public OrganizationAlreadyExistsException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OrganizationAlreadyExistsException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
