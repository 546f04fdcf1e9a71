package org.oscm.vo;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** The payment types enabled for one service. */
public class VOServicePaymentConfiguration implements Serializable {
    private static final long serialVersionUID = 1L;

    private Set<VOPaymentType> enabledPaymentTypes = new LinkedHashSet<>();
    private VOService service;

    /** The enabled payment types. */
    public Set<VOPaymentType> getEnabledPaymentTypes() {
        return enabledPaymentTypes;
    }

    public void setEnabledPaymentTypes(Set<VOPaymentType> enabledPaymentTypes) {
        this.enabledPaymentTypes = enabledPaymentTypes == null ? new LinkedHashSet<>() : enabledPaymentTypes;
    }

    /** The service. */
    public VOService getService() {
        return service;
    }

    public void setService(VOService service) {
        this.service = service;
    }
}
