package org.oscm.vo;

/** The VAT rate for one customer. */
public class VOOrganizationVatRate extends VOVatRate {
    private static final long serialVersionUID = 1L;

    private VOOrganization organization;

    /** The customer. */
    public VOOrganization getOrganization() {
        return organization;
    }

    public void setOrganization(VOOrganization organization) {
        this.organization = organization;
    }
}
