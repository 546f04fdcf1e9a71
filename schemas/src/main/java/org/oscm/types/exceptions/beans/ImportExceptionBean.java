package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Tells what is wrong in an import file. */
@XmlRootElement(name = "ImportExceptionBean")
public class ImportExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private String details;

    /** What is wrong and where, one finding a line. */
    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }
}
