package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.SubscriptionMigrationException;

/** Tells why a subscription cannot be changed or upgraded. */
@XmlRootElement(name = "SubscriptionMigrationExceptionBean")
public class SubscriptionMigrationExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private SubscriptionMigrationException.Reason reason;

    /** What stands against the change. */
    public SubscriptionMigrationException.Reason getReason() {
        return reason;
    }

    public void setReason(SubscriptionMigrationException.Reason reason) {
        this.reason = reason;
    }
}
