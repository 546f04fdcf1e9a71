package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the organization's data do not allow this. */
@WebFault(name = "OrganizationDataException", targetNamespace = "http://oscm.org/xsd")
public class OrganizationDataException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OrganizationDataException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public OrganizationDataException(String message, Reason reason, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey(OrganizationDataException.class, reason), messageParams));
    }

    public OrganizationDataException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public OrganizationDataException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    /** What the organization's data do not allow. */
    public enum Reason {
        CREATE_PAYMENT,
        MODIFY_ORG_DATA
    }
}
