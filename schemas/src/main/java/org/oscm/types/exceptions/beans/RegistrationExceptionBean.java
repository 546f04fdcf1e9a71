package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.RegistrationException;

/** Tells why a registration was refused. */
@XmlRootElement(name = "RegistrationExceptionBean")
public class RegistrationExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private RegistrationException.Reason reason;

    /** Why the registration was refused. */
    public RegistrationException.Reason getReason() {
        return reason;
    }

    public void setReason(RegistrationException.Reason reason) {
        this.reason = reason;
    }
}
