package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.OperationPendingExceptionBean;

/** Thrown if a conflicting action still waits for approval. */
@WebFault(name = "OperationPendingException", targetNamespace = "http://oscm.org/xsd")
public class OperationPendingException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public OperationPendingException(String message) {
        this(message, new OperationPendingExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public OperationPendingException(String message, ReasonEnum reason, String... messageParams) {
        this(message, bean(reason, messageParams));
    }

    public OperationPendingException(String message, OperationPendingExceptionBean bean) {
        super(message, bean);
    }

    public OperationPendingException(String message, OperationPendingExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public OperationPendingExceptionBean getFaultInfo() {
        return (OperationPendingExceptionBean) super.getFaultInfo();
    }

    /** What exactly stands in the way. */
    public ReasonEnum getReason() {
        return getFaultInfo().getReason();
    }

    private static OperationPendingExceptionBean bean(ReasonEnum reason, String... messageParams) {
        OperationPendingExceptionBean bean = new OperationPendingExceptionBean();
        bean.setMessageKey(messageKey(OperationPendingException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        return bean;
    }

    /** The kind of action that waits for approval. */
    @XmlType(name = "OperationPendingException.ReasonEnum")
    public enum ReasonEnum {
        ACTIVATE_SERVICE,
        DEACTIVATE_SERVICE,
        ADD_REVOKE_USER,
        MODIFY_SUBSCRIPTION,
        REGISTER_CUSTOMER_FOR_SUPPLIER,
        SAVE_PAYMENT_CONFIGURATION,
        SUBSCRIBE_TO_SERVICE,
        UNSUBSCRIBE_FROM_SERVICE,
        UPGRADE_SUBSCRIPTION,
        REGISTER_USER_IN_OWN_ORGANIZATION
    }
}
