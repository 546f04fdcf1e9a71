package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.RegistrationException;

@XmlRootElement(name = "RegistrationExceptionBean")
public class RegistrationExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private RegistrationException.Reason reason;

    public RegistrationException.Reason getReason() {
        return reason;
    }

    public void setReason(RegistrationException.Reason reason) {
        this.reason = reason;
    }
}
