package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.SubscriptionStateException;

/** Tells which state stands in the way. */
@XmlRootElement(name = "SubscriptionStateExceptionBean")
public class SubscriptionStateExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private String member;
    private SubscriptionStateException.Reason reason;

    /** The state the subscription is in. */
    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    /** What the state should be or must not be. */
    public SubscriptionStateException.Reason getReason() {
        return reason;
    }

    public void setReason(SubscriptionStateException.Reason reason) {
        this.reason = reason;
    }
}
