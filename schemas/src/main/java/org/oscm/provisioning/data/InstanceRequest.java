package org.oscm.provisioning.data;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class InstanceRequest implements Serializable {
    private static final long serialVersionUID = 1L;

    private String defaultLocale;
    private String loginUrl;
    private String organizationId;
    private String organizationName;
    private List<ServiceParameter> parameterValue = new ArrayList<>();
    private String subscriptionId;

    public String getDefaultLocale() {
        return defaultLocale;
    }

    public void setDefaultLocale(String defaultLocale) {
        this.defaultLocale = defaultLocale;
    }

    public String getLoginUrl() {
        return loginUrl;
    }

    public void setLoginUrl(String loginUrl) {
        this.loginUrl = loginUrl;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }

    public List<ServiceParameter> getParameterValue() {
        return parameterValue;
    }

    public void setParameterValue(List<ServiceParameter> parameterValue) {
        this.parameterValue = parameterValue == null ? new ArrayList<>() : parameterValue;
    }

    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }
}
