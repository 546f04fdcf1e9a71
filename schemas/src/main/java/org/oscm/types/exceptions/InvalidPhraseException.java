package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the words to search for cannot be understood. */
@WebFault(name = "InvalidPhraseException", targetNamespace = "http://oscm.org/xsd")
public class InvalidPhraseException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public InvalidPhraseException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public InvalidPhraseException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public InvalidPhraseException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public InvalidPhraseException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
