package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.ServiceAccessType;
import org.oscm.types.enumtypes.SubscriptionStatus;

/** A subscription as lists show it. */
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

    /** When it became active, in milliseconds since 1970 UTC; null if it has not. */
    public Long getActivationDate() {
        return activationDate;
    }

    public void setActivationDate(Long activationDate) {
        this.activationDate = activationDate;
    }

    /** When it was ordered, in milliseconds since 1970 UTC. */
    public Long getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Long creationDate) {
        this.creationDate = creationDate;
    }

    /** When it ended, in milliseconds since 1970 UTC; null while it lives. */
    public Long getDeactivationDate() {
        return deactivationDate;
    }

    public void setDeactivationDate(Long deactivationDate) {
        this.deactivationDate = deactivationDate;
    }

    /** How many users are assigned. */
    public int getNumberOfAssignedUsers() {
        return numberOfAssignedUsers;
    }

    public void setNumberOfAssignedUsers(int numberOfAssignedUsers) {
        this.numberOfAssignedUsers = numberOfAssignedUsers;
    }

    /** User id of the subscription manager in charge; null for none. */
    public String getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(String ownerId) {
        this.ownerId = ownerId;
    }

    /** What the application says about the progress, in the caller's language. */
    public String getProvisioningProgress() {
        return provisioningProgress;
    }

    public void setProvisioningProgress(String provisioningProgress) {
        this.provisioningProgress = provisioningProgress;
    }

    /** Order number of the customer's own; it shows on bills. */
    public String getPurchaseOrderNumber() {
        return purchaseOrderNumber;
    }

    public void setPurchaseOrderNumber(String purchaseOrderNumber) {
        this.purchaseOrderNumber = purchaseOrderNumber;
    }

    /** Name of the seller. */
    public String getSellerName() {
        return sellerName;
    }

    public void setSellerName(String sellerName) {
        this.sellerName = sellerName;
    }

    /** Text that tells users how to reach the application. */
    public String getServiceAccessInfo() {
        return serviceAccessInfo;
    }

    public void setServiceAccessInfo(String serviceAccessInfo) {
        this.serviceAccessInfo = serviceAccessInfo;
    }

    /** How users get to the application. */
    public ServiceAccessType getServiceAccessType() {
        return serviceAccessType;
    }

    public void setServiceAccessType(ServiceAccessType serviceAccessType) {
        this.serviceAccessType = serviceAccessType;
    }

    /** Base of the application's address. */
    public String getServiceBaseURL() {
        return serviceBaseURL;
    }

    public void setServiceBaseURL(String serviceBaseURL) {
        this.serviceBaseURL = serviceBaseURL;
    }

    /** Id of the service, unique for the seller. */
    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    /** Id the application gave to the instance; null before. */
    public String getServiceInstanceId() {
        return serviceInstanceId;
    }

    public void setServiceInstanceId(String serviceInstanceId) {
        this.serviceInstanceId = serviceInstanceId;
    }

    /** Key of the service. */
    public long getServiceKey() {
        return serviceKey;
    }

    public void setServiceKey(long serviceKey) {
        this.serviceKey = serviceKey;
    }

    /** Path of the application's login page. */
    public String getServiceLoginPath() {
        return serviceLoginPath;
    }

    public void setServiceLoginPath(String serviceLoginPath) {
        this.serviceLoginPath = serviceLoginPath;
    }

    /** Where the subscription is in its life. */
    public SubscriptionStatus getStatus() {
        return status;
    }

    public void setStatus(SubscriptionStatus status) {
        this.status = status;
    }

    /** Id of the subscription, unique in the customer's organization. */
    public String getSubscriptionId() {
        return subscriptionId;
    }

    public void setSubscriptionId(String subscriptionId) {
        this.subscriptionId = subscriptionId;
    }

    /** The operations the application offers. */
    public List<VOTechnicalServiceOperation> getTechnicalServiceOperations() {
        return technicalServiceOperations;
    }

    public void setTechnicalServiceOperations(List<VOTechnicalServiceOperation> technicalServiceOperations) {
        this.technicalServiceOperations =
                technicalServiceOperations == null ? new ArrayList<>() : technicalServiceOperations;
    }

    /** Whether those in charge were told that the application takes too long. */
    public boolean isTimeoutMailSent() {
        return timeoutMailSent;
    }

    public void setTimeoutMailSent(boolean timeoutMailSent) {
        this.timeoutMailSent = timeoutMailSent;
    }

    /** Key of the unit the subscription belongs to; zero for none. */
    public long getUnitKey() {
        return unitKey;
    }

    public void setUnitKey(long unitKey) {
        this.unitKey = unitKey;
    }

    /** Name of that unit; null for none. */
    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }
}
