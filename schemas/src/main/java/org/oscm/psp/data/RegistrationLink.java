package org.oscm.psp.data;

import java.io.Serializable;

public class RegistrationLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private String browserTarget;
    private String url;

    public String getBrowserTarget() {
        return browserTarget;
    }

    public void setBrowserTarget(String browserTarget) {
        this.browserTarget = browserTarget;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
