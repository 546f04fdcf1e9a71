package org.oscm.vo;

public class VOUserSubscription extends VOSubscription {
    private static final long serialVersionUID = 1L;

    private VOUsageLicense license;

    public VOUsageLicense getLicense() {
        return license;
    }

    public void setLicense(VOUsageLicense license) {
        this.license = license;
    }
}
