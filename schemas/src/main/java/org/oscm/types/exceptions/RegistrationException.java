package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.RegistrationExceptionBean;

@WebFault(name = "RegistrationException", targetNamespace = "http://oscm.org/xsd")
public class RegistrationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public RegistrationException(String message) {
        this(message, new RegistrationExceptionBean());
    }

    /** @param messageParams what the text of the message key names, in its order */
    public RegistrationException(String message, Reason reason, String... messageParams) {
        this(message, bean(reason, messageParams));
    }

    public RegistrationException(String message, RegistrationExceptionBean bean) {
        super(message, bean);
    }

    public RegistrationException(String message, RegistrationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public RegistrationExceptionBean getFaultInfo() {
        return (RegistrationExceptionBean) super.getFaultInfo();
    }

    public Reason getReason() {
        return getFaultInfo().getReason();
    }

    private static RegistrationExceptionBean bean(Reason reason, String... messageParams) {
        RegistrationExceptionBean bean = new RegistrationExceptionBean();
        bean.setMessageKey(messageKey(RegistrationException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        return bean;
    }

    public enum Reason {
        TARGET_ORG_INVALID,
        SELFREGISTRATION_NOT_ALLOWED
    }
}
