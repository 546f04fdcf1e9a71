package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.UserModificationConstraintException;

/** Tells why a user cannot be changed. */
@XmlRootElement(name = "UserModificationConstraintExceptionBean")
public class UserModificationConstraintExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private UserModificationConstraintException.Reason reason;

    /** Why the user cannot be changed. */
    public UserModificationConstraintException.Reason getReason() {
        return reason;
    }

    public void setReason(UserModificationConstraintException.Reason reason) {
        this.reason = reason;
    }
}
