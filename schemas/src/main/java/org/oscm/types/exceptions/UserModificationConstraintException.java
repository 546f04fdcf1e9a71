package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.UserModificationConstraintExceptionBean;

/** Thrown if the user cannot be changed in this way. */
@WebFault(name = "UserModificationConstraintException", targetNamespace = "http://oscm.org/xsd")
public class UserModificationConstraintException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public UserModificationConstraintException(String message) {
        this(message, new UserModificationConstraintExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public UserModificationConstraintException(String message, Reason reason, String... messageParams) {
        this(message, bean(reason, messageParams));
    }

    public UserModificationConstraintException(String message, UserModificationConstraintExceptionBean bean) {
        super(message, bean);
    }

    public UserModificationConstraintException(
            String message, UserModificationConstraintExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public UserModificationConstraintExceptionBean getFaultInfo() {
        return (UserModificationConstraintExceptionBean) super.getFaultInfo();
    }

    /** What exactly stands in the way. */
    public Reason getReason() {
        return getFaultInfo().getReason();
    }

    private static UserModificationConstraintExceptionBean bean(Reason reason, String... messageParams) {
        UserModificationConstraintExceptionBean bean = new UserModificationConstraintExceptionBean();
        bean.setMessageKey(messageKey(UserModificationConstraintException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        return bean;
    }

    /** Why a user cannot be changed. */
    public enum Reason {
        /** An organization keeps at least one administrator. */
        LAST_ADMIN
    }
}
