package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;

@XmlRootElement(name = "ImportExceptionBean")
public class ImportExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private String details;

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }
}
