package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a mail that belongs to the action could not be sent. */
@WebFault(name = "MailOperationException", targetNamespace = "http://oscm.org/xsd")
public class MailOperationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public MailOperationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public MailOperationException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public MailOperationException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public MailOperationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
