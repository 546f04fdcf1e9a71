package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.RegistrationExceptionBean;

/** Thrown if the registration is not possible in this way. */
@WebFault(name = "RegistrationException", targetNamespace = "http://oscm.org/xsd")
public class RegistrationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public RegistrationException(String message) {
        this(message, new RegistrationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
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

    /** What exactly stands in the way. */
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

    /** Why a registration can be refused. */
    public enum Reason {
        /** The seller cannot have customers. */
        TARGET_ORG_INVALID,
        /** The operator has switched self-registration off. */
        SELFREGISTRATION_NOT_ALLOWED
    }
}
