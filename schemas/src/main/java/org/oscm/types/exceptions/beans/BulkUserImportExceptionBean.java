package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.BulkUserImportException;

/** Tells why a bulk import failed. */
@XmlRootElement(name = "BulkUserImportExceptionBean")
public class BulkUserImportExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private BulkUserImportException.Reason reason;

    /** What is wrong with the file. */
    public BulkUserImportException.Reason getReason() {
        return reason;
    }

    public void setReason(BulkUserImportException.Reason reason) {
        this.reason = reason;
    }
}
