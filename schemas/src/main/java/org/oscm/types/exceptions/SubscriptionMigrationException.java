package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.SubscriptionMigrationExceptionBean;

/** Thrown if the subscription cannot be changed or upgraded in this way. */
@WebFault(name = "SubscriptionMigrationException", targetNamespace = "http://oscm.org/xsd")
public class SubscriptionMigrationException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public SubscriptionMigrationException(String message) {
        this(message, new SubscriptionMigrationExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param messageParams what the text of the message key names, in its order
     */
    public SubscriptionMigrationException(String message, Reason reason, String... messageParams) {
        this(message, bean(reason, messageParams));
    }

    public SubscriptionMigrationException(String message, SubscriptionMigrationExceptionBean bean) {
        super(message, bean);
    }

    public SubscriptionMigrationException(String message, SubscriptionMigrationExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public SubscriptionMigrationExceptionBean getFaultInfo() {
        return (SubscriptionMigrationExceptionBean) super.getFaultInfo();
    }

    /** What exactly stands in the way. */
    public Reason getReason() {
        return getFaultInfo().getReason();
    }

    private static SubscriptionMigrationExceptionBean bean(Reason reason, String... messageParams) {
        SubscriptionMigrationExceptionBean bean = new SubscriptionMigrationExceptionBean();
        bean.setMessageKey(messageKey(SubscriptionMigrationException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        return bean;
    }

    /** What stands against the change. */
    @XmlType(name = "SubscriptionMigrationException.Reason")
    public enum Reason {
        INCOMPATIBLE_SERVICES,
        PARAMETER,
        /** The subscription is older than the new service allows. */
        PARAMETER_PERIOD,
        /** More users are assigned than the new service allows. */
        PARAMETER_USERS,
        INCOMPATIBLE_PARAMETER
    }
}
