package org.oscm.vo;

public class VOOrganizationVatRate extends VOVatRate {
    private static final long serialVersionUID = 1L;

    private VOOrganization organization;

    public VOOrganization getOrganization() {
        return organization;
    }

    public void setOrganization(VOOrganization organization) {
        this.organization = organization;
    }
}
