package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.ServiceAccessType;

/** An application as its provider describes it to the platform. */
public class VOTechnicalService extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String accessInfo;
    private ServiceAccessType accessType;
    private String baseUrl;
    private String billingId;
    private List<VOEventDefinition> eventDefinitions = new ArrayList<>();
    private boolean externalBilling;
    private String license;
    private String loginPath;
    private List<VOParameterDefinition> parameterDefinitions = new ArrayList<>();
    private String provisioningUrl;
    private String provisioningVersion;
    private List<VORoleDefinition> roleDefinitions = new ArrayList<>();
    private List<String> tags = new ArrayList<>();
    private String technicalServiceBuildId;
    private String technicalServiceDescription;
    private String technicalServiceId;
    private List<VOTechnicalServiceOperation> technicalServiceOperations = new ArrayList<>();

    /** Text that tells users how to reach the application when a link is not enough. */
    public String getAccessInfo() {
        return accessInfo;
    }

    public void setAccessInfo(String accessInfo) {
        this.accessInfo = accessInfo;
    }

    /** How users get to the application. */
    public ServiceAccessType getAccessType() {
        return accessType;
    }

    public void setAccessType(ServiceAccessType accessType) {
        this.accessType = accessType;
    }

    /** Base of the application's address. */
    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Id of the billing system that calculates the costs. */
    public String getBillingId() {
        return billingId;
    }

    public void setBillingId(String billingId) {
        this.billingId = billingId;
    }

    /** The events the application reports. */
    public List<VOEventDefinition> getEventDefinitions() {
        return eventDefinitions;
    }

    public void setEventDefinitions(List<VOEventDefinition> eventDefinitions) {
        this.eventDefinitions = eventDefinitions == null ? new ArrayList<>() : eventDefinitions;
    }

    /** Whether an external billing system calculates the costs. */
    public boolean isExternalBilling() {
        return externalBilling;
    }

    public void setExternalBilling(boolean externalBilling) {
        this.externalBilling = externalBilling;
    }

    /** License text in the caller's language. */
    public String getLicense() {
        return license;
    }

    public void setLicense(String license) {
        this.license = license;
    }

    /** Path of the login page below the base of the address. */
    public String getLoginPath() {
        return loginPath;
    }

    public void setLoginPath(String loginPath) {
        this.loginPath = loginPath;
    }

    /** The parameters, those of the platform included. */
    public List<VOParameterDefinition> getParameterDefinitions() {
        return parameterDefinitions;
    }

    public void setParameterDefinitions(List<VOParameterDefinition> parameterDefinitions) {
        this.parameterDefinitions = parameterDefinitions == null ? new ArrayList<>() : parameterDefinitions;
    }

    /** Address of the WSDL of the provisioning service. */
    public String getProvisioningUrl() {
        return provisioningUrl;
    }

    public void setProvisioningUrl(String provisioningUrl) {
        this.provisioningUrl = provisioningUrl;
    }

    /** Version of the provisioning service as its provider states it. */
    public String getProvisioningVersion() {
        return provisioningVersion;
    }

    public void setProvisioningVersion(String provisioningVersion) {
        this.provisioningVersion = provisioningVersion;
    }

    /** The roles the application knows. */
    public List<VORoleDefinition> getRoleDefinitions() {
        return roleDefinitions;
    }

    public void setRoleDefinitions(List<VORoleDefinition> roleDefinitions) {
        this.roleDefinitions = roleDefinitions == null ? new ArrayList<>() : roleDefinitions;
    }

    /** Search terms. */
    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    /** Version of the application as its provider states it. */
    public String getTechnicalServiceBuildId() {
        return technicalServiceBuildId;
    }

    public void setTechnicalServiceBuildId(String technicalServiceBuildId) {
        this.technicalServiceBuildId = technicalServiceBuildId;
    }

    /** Description in the caller's language. */
    public String getTechnicalServiceDescription() {
        return technicalServiceDescription;
    }

    public void setTechnicalServiceDescription(String technicalServiceDescription) {
        this.technicalServiceDescription = technicalServiceDescription;
    }

    /** Id, unique for the provider. */
    public String getTechnicalServiceId() {
        return technicalServiceId;
    }

    public void setTechnicalServiceId(String technicalServiceId) {
        this.technicalServiceId = technicalServiceId;
    }

    /** The operations the application offers. */
    public List<VOTechnicalServiceOperation> getTechnicalServiceOperations() {
        return technicalServiceOperations;
    }

    public void setTechnicalServiceOperations(List<VOTechnicalServiceOperation> technicalServiceOperations) {
        this.technicalServiceOperations =
                technicalServiceOperations == null ? new ArrayList<>() : technicalServiceOperations;
    }
}
