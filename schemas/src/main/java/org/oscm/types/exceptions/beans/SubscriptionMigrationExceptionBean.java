package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.SubscriptionMigrationException;

@XmlRootElement(name = "SubscriptionMigrationExceptionBean")
public class SubscriptionMigrationExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private SubscriptionMigrationException.Reason reason;

    public SubscriptionMigrationException.Reason getReason() {
        return reason;
    }

    public void setReason(SubscriptionMigrationException.Reason reason) {
        this.reason = reason;
    }
}
