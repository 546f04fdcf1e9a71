package org.oscm.psp.data;

import java.io.Serializable;

/** Where the customer enters payment data. */
public class RegistrationLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private String browserTarget;
    private String url;

    /** Name of the browser window to open the address in; empty for the same one. */
    public String getBrowserTarget() {
        return browserTarget;
    }

    public void setBrowserTarget(String browserTarget) {
        this.browserTarget = browserTarget;
    }

    /** The address. */
    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
