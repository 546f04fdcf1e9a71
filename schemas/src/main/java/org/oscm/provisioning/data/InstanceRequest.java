package org.oscm.provisioning.data;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** For whom an instance is to be created. */
public class InstanceRequest implements Serializable {
    private static final long serialVersionUID = 1L;

    private String defaultLocale;
    private String loginUrl;
    private String organizationId;
    private String organizationName;
    private List<ServiceParameter> parameterValue = new ArrayList<>();
    private String subscriptionId;

    /** Language of the customer's organization. */
    public String getDefaultLocale() {
        return defaultLocale;
    }

    public void setDefaultLocale(String defaultLocale) {
        this.defaultLocale = defaultLocale;
    }

    /** Address at the platform through which users log in, for login access. */
    public String getLoginUrl() {
        return loginUrl;
    }

    public void setLoginUrl(String loginUrl) {
        this.loginUrl = loginUrl;
    }

    /** Id of the customer's organization. */
    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    /** Name of the customer's organization. */
    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }

    /** All parameters of the service with their values. */
    public List<ServiceParameter> getParameterValue() {
        return parameterValue;
    }

    public void setParameterValue(List<ServiceParameter> parameterValue) {
        this.parameterValue = parameterValue == null ? new ArrayList<>() : parameterValue;
    }

    /** Id of the subscription, unique in the customer's organization. */
    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }
}
