package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/** Thrown if the action is in a state that does not allow this. */
@WebFault(name = "TriggerProcessStatusException", targetNamespace = "http://oscm.org/xsd")
public class TriggerProcessStatusException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public TriggerProcessStatusException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public TriggerProcessStatusException(String message, String messageKey, String... messageParams) {
        this(message, new ApplicationExceptionBean(messageKey, messageParams));
    }

    public TriggerProcessStatusException(String message, ApplicationExceptionBean bean) {
        super(message, bean);
    }

    public TriggerProcessStatusException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }
}
