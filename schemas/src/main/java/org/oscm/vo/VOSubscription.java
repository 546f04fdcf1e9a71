package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.ServiceAccessType;
import org.oscm.types.enumtypes.SubscriptionStatus;

public class VOSubscription extends BaseVO {
    private static final long serialVersionUID = 1L;

    private Long activationDate;
    private Long creationDate;
    private Long deactivationDate;
    private int numberOfAssignedUsers;
    private String ownerId;
    private String provisioningProgress;
    private String purchaseOrderNumber;
    private String sellerName;
    private String serviceAccessInfo;
    private ServiceAccessType serviceAccessType;
    private String serviceBaseURL;
    private String serviceId;
    private String serviceInstanceId;
    private long serviceKey;
    private String serviceLoginPath;
    private SubscriptionStatus status;
    private String subscriptionId;
    private List<VOTechnicalServiceOperation> technicalServiceOperations = new ArrayList<>();
    private boolean timeoutMailSent;
    private long unitKey;
    private String unitName;

    public Long getActivationDate() {
        return activationDate;
    }

    public void setActivationDate(Long activationDate) {
        this.activationDate = activationDate;
    }

    public Long getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Long creationDate) {
        this.creationDate = creationDate;
    }

    public Long getDeactivationDate() {
        return deactivationDate;
    }

    public void setDeactivationDate(Long deactivationDate) {
        this.deactivationDate = deactivationDate;
    }

    public int getNumberOfAssignedUsers() {
        return numberOfAssignedUsers;
    }

    public void setNumberOfAssignedUsers(int numberOfAssignedUsers) {
        this.numberOfAssignedUsers = numberOfAssignedUsers;
    }

    public String getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(String ownerId) {
        this.ownerId = ownerId;
    }

    public String getProvisioningProgress() {
        return provisioningProgress;
    }

    public void setProvisioningProgress(String provisioningProgress) {
        this.provisioningProgress = provisioningProgress;
    }

    public String getPurchaseOrderNumber() {
        return purchaseOrderNumber;
    }

    public void setPurchaseOrderNumber(String purchaseOrderNumber) {
        this.purchaseOrderNumber = purchaseOrderNumber;
    }

    public String getSellerName() {
        return sellerName;
    }

    public void setSellerName(String sellerName) {
        this.sellerName = sellerName;
    }

    public String getServiceAccessInfo() {
        return serviceAccessInfo;
    }

    public void setServiceAccessInfo(String serviceAccessInfo) {
        this.serviceAccessInfo = serviceAccessInfo;
    }

    public ServiceAccessType getServiceAccessType() {
        return serviceAccessType;
    }

    public void setServiceAccessType(ServiceAccessType serviceAccessType) {
        this.serviceAccessType = serviceAccessType;
    }

    public String getServiceBaseURL() {
        return serviceBaseURL;
    }

    public void setServiceBaseURL(String serviceBaseURL) {
        this.serviceBaseURL = serviceBaseURL;
    }

    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    public String getServiceInstanceId() {
        return serviceInstanceId;
    }

    public void setServiceInstanceId(String serviceInstanceId) {
        this.serviceInstanceId = serviceInstanceId;
    }

    public long getServiceKey() {
        return serviceKey;
    }

    public void setServiceKey(long serviceKey) {
        this.serviceKey = serviceKey;
    }

    public String getServiceLoginPath() {
        return serviceLoginPath;
    }

    public void setServiceLoginPath(String serviceLoginPath) {
        this.serviceLoginPath = serviceLoginPath;
    }

    public SubscriptionStatus getStatus() {
        return status;
    }

    public void setStatus(SubscriptionStatus status) {
        this.status = status;
    }

    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }

    public List<VOTechnicalServiceOperation> getTechnicalServiceOperations() {
        return technicalServiceOperations;
    }

    public void setTechnicalServiceOperations(List<VOTechnicalServiceOperation> technicalServiceOperations) {
        this.technicalServiceOperations =
                technicalServiceOperations == null ? new ArrayList<>() : technicalServiceOperations;
    }

    public boolean isTimeoutMailSent() {
        return timeoutMailSent;
    }

    public void setTimeoutMailSent(boolean timeoutMailSent) {
        this.timeoutMailSent = timeoutMailSent;
    }

    public long getUnitKey() {
        return unitKey;
    }

    public void setUnitKey(long unitKey) {
        this.unitKey = unitKey;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }
}
