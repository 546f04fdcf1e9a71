package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.OperationPendingException;

/** Tells which kind of action waits. */
@XmlRootElement(name = "OperationPendingExceptionBean")
public class OperationPendingExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private OperationPendingException.ReasonEnum reason;

    /** The kind of action that waits. */
    public OperationPendingException.ReasonEnum getReason() {
        return reason;
    }

    public void setReason(OperationPendingException.ReasonEnum reason) {
        this.reason = reason;
    }
}
