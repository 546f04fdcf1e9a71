package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.SubscriptionStateException;

@XmlRootElement(name = "SubscriptionStateExceptionBean")
public class SubscriptionStateExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private String member;
    private SubscriptionStateException.Reason reason;

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public SubscriptionStateException.Reason getReason() {
        return reason;
    }

    public void setReason(SubscriptionStateException.Reason reason) {
        this.reason = reason;
    }
}
