package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if a suspending trigger for the same action exists. */
@WebFault(name = "TriggerDefinitionDataException", targetNamespace = "http://oscm.org/xsd")
public class TriggerDefinitionDataException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public TriggerDefinitionDataException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public TriggerDefinitionDataException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public TriggerDefinitionDataException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public TriggerDefinitionDataException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
