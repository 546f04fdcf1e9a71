package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.ValidationException;

@XmlRootElement(name = "ValidationExceptionBean")
public class ValidationExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private String member;
    private ValidationException.ReasonEnum reason;

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public ValidationException.ReasonEnum getReason() {
        return reason;
    }

    public void setReason(ValidationException.ReasonEnum reason) {
        this.reason = reason;
    }
}
