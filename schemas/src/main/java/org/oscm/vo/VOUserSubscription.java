package org.oscm.vo;

/** A subscription as one of its users sees it. */
public class VOUserSubscription extends VOSubscription {
    private static final long serialVersionUID = 1L;

    private VOUsageLicense license;

    /** The user's assignment. */
    public VOUsageLicense getLicense() {
        return license;
    }

    public void setLicense(VOUsageLicense license) {
        this.license = license;
    }
}
