package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.ws.WebFault;
import org.oscm.types.exceptions.beans.SubscriptionStateExceptionBean;

/** Thrown if the subscription is in a state that does not allow this. */
@WebFault(name = "SubscriptionStateException", targetNamespace = "http://oscm.org/xsd")
public class SubscriptionStateException extends SaaSApplicationException {
    private static final long serialVersionUID = 1L;

    public SubscriptionStateException(String message) {
        this(message, new SubscriptionStateExceptionBean());
    }

    /**
     * @param reason what exactly stands in the way; part of the message key
     * @param member the state the subscription is in
     * @param messageParams what the text of the message key names, in its order
     */
    public SubscriptionStateException(String message, Reason reason, String member, String... messageParams) {
        this(message, bean(reason, member, messageParams));
    }

    public SubscriptionStateException(String message, SubscriptionStateExceptionBean bean) {
        super(message, bean);
    }

    public SubscriptionStateException(String message, SubscriptionStateExceptionBean bean, Throwable cause) {
        super(message, bean, cause);
    }

    @Override
    public SubscriptionStateExceptionBean getFaultInfo() {
        return (SubscriptionStateExceptionBean) super.getFaultInfo();
    }

    /** The state the subscription is in, as the message names it. */
    public String getMember() {
        return getFaultInfo().getMember();
    }

    /** What exactly stands in the way. */
    public Reason getReason() {
        return getFaultInfo().getReason();
    }

    private static SubscriptionStateExceptionBean bean(Reason reason, String member, String... messageParams) {
        SubscriptionStateExceptionBean bean = new SubscriptionStateExceptionBean();
        bean.setMessageKey(messageKey(SubscriptionStateException.class, reason));
        bean.setMessageParams(messageParams);
        bean.setReason(reason);
        bean.setMember(member);
        return bean;
    }

    /** What the state should be or must not be. */
    @XmlType(name = "SubscriptionStateException.Reason")
    public enum Reason {
        INVALID,
        PENDING,
        ONLY_PENDING,
        ONLY_ACTIVE,
        ONLY_UPD,
        SUBSCRIPTION_STATE_CHANGED,
        SUBSCRIPTION_INVALID_STATE,
        NOT_IN_UPDATING,
        NOT_IN_UPGRADING
    }
}
