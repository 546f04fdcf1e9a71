package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.UserModificationConstraintException;

@XmlRootElement(name = "UserModificationConstraintExceptionBean")
public class UserModificationConstraintExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private UserModificationConstraintException.Reason reason;

    public UserModificationConstraintException.Reason getReason() {
        return reason;
    }

    public void setReason(UserModificationConstraintException.Reason reason) {
        this.reason = reason;
    }
}
