package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.ValidationException;

/** Tells which value breaks which rule. */
@XmlRootElement(name = "ValidationExceptionBean")
public class ValidationExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private String member;
    private ValidationException.ReasonEnum reason;

    /** Name of the offending property; null if none is to blame alone. */
    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    /** The rule that is broken. */
    public ValidationException.ReasonEnum getReason() {
        return reason;
    }

    public void setReason(ValidationException.ReasonEnum reason) {
        this.reason = reason;
    }
}
