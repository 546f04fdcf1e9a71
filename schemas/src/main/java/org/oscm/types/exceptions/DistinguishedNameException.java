package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the distinguished name already belongs to another organization. */
@WebFault(name = "DistinguishedNameException", targetNamespace = "http://oscm.org/xsd")
public class DistinguishedNameException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public DistinguishedNameException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public DistinguishedNameException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public DistinguishedNameException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public DistinguishedNameException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
