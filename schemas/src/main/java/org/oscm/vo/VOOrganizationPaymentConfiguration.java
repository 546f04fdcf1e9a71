package org.oscm.vo;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** The payment types enabled for one customer. */
public class VOOrganizationPaymentConfiguration implements Serializable {
    private static final long serialVersionUID = 1L;

    private Set<VOPaymentType> enabledPaymentTypes = new LinkedHashSet<>();
    private VOOrganization organization;

    /** The enabled payment types. */
    public Set<VOPaymentType> getEnabledPaymentTypes() {
        return enabledPaymentTypes;
    }

    public void setEnabledPaymentTypes(Set<VOPaymentType> enabledPaymentTypes) {
        this.enabledPaymentTypes = enabledPaymentTypes == null ? new LinkedHashSet<>() : enabledPaymentTypes;
    }

    /** The customer. */
    public VOOrganization getOrganization() {
        return organization;
    }

    public void setOrganization(VOOrganization organization) {
        this.organization = organization;
    }
}
