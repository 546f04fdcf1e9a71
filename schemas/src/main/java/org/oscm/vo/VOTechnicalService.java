package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.ServiceAccessType;

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

    public String getAccessInfo() {
        return accessInfo;
    }

    public void setAccessInfo(String accessInfo) {
        this.accessInfo = accessInfo;
    }

    public ServiceAccessType getAccessType() {
        return accessType;
    }

    public void setAccessType(ServiceAccessType accessType) {
        this.accessType = accessType;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBillingId() {
        return billingId;
    }

    public void setBillingId(String billingId) {
        this.billingId = billingId;
    }

    public List<VOEventDefinition> getEventDefinitions() {
        return eventDefinitions;
    }

    public void setEventDefinitions(List<VOEventDefinition> eventDefinitions) {
        this.eventDefinitions = eventDefinitions == null ? new ArrayList<>() : eventDefinitions;
    }

    public boolean isExternalBilling() {
        return externalBilling;
    }

    public void setExternalBilling(boolean externalBilling) {
        this.externalBilling = externalBilling;
    }

    public String getLicense() {
        return license;
    }

    public void setLicense(String license) {
        this.license = license;
    }

    public String getLoginPath() {
        return loginPath;
    }

    public void setLoginPath(String loginPath) {
        this.loginPath = loginPath;
    }

    public List<VOParameterDefinition> getParameterDefinitions() {
        return parameterDefinitions;
    }

    public void setParameterDefinitions(List<VOParameterDefinition> parameterDefinitions) {
        this.parameterDefinitions = parameterDefinitions == null ? new ArrayList<>() : parameterDefinitions;
    }

    public String getProvisioningUrl() {
        return provisioningUrl;
    }

    public void setProvisioningUrl(String provisioningUrl) {
        this.provisioningUrl = provisioningUrl;
    }

    public String getProvisioningVersion() {
        return provisioningVersion;
    }

    public void setProvisioningVersion(String provisioningVersion) {
        this.provisioningVersion = provisioningVersion;
    }

    public List<VORoleDefinition> getRoleDefinitions() {
        return roleDefinitions;
    }

    public void setRoleDefinitions(List<VORoleDefinition> roleDefinitions) {
        this.roleDefinitions = roleDefinitions == null ? new ArrayList<>() : roleDefinitions;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    public String getTechnicalServiceBuildId() {
        return technicalServiceBuildId;
    }

    public void setTechnicalServiceBuildId(String technicalServiceBuildId) {
        this.technicalServiceBuildId = technicalServiceBuildId;
    }

    public String getTechnicalServiceDescription() {
        return technicalServiceDescription;
    }

    public void setTechnicalServiceDescription(String technicalServiceDescription) {
        this.technicalServiceDescription = technicalServiceDescription;
    }

    public String getTechnicalServiceId() {
        return technicalServiceId;
    }

    public void setTechnicalServiceId(String technicalServiceId) {
        this.technicalServiceId = technicalServiceId;
    }

    public List<VOTechnicalServiceOperation> getTechnicalServiceOperations() {
        return technicalServiceOperations;
    }

    public void setTechnicalServiceOperations(List<VOTechnicalServiceOperation> technicalServiceOperations) {
        this.technicalServiceOperations =
                technicalServiceOperations == null ? new ArrayList<>() : technicalServiceOperations;
    }
}
