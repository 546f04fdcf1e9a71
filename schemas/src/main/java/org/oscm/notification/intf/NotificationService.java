package org.oscm.notification.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.oscm.notification.vo.VONotification;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationPaymentConfiguration;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServicePaymentConfiguration;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOTriggerProcess;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;

/**
 * What a process control system implements to hear of actions on the platform. If the trigger suspends the action,
 * the answer comes through {@link org.oscm.intf.TriggerService} with the key of the trigger process.
 */
@WebService(name = "NotificationService", targetNamespace = "http://oscm.org/xsd")
public interface NotificationService {

    /**
     * Hands over the bills of a billing run that has just ended.
     *
     * @param xmlBillingData the bills, in the format of the billing export
     */
    @WebMethod
    void billingPerformed(@WebParam(name = "xmlBillingData") String xmlBillingData);

    /**
     * A service is to be activated.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param product the service
     */
    @WebMethod
    void onActivateProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "product") VOService product);

    /**
     * Users are to be assigned to a subscription or taken off it.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param usersToBeAdded users to be added; may be empty
     * @param usersToBeRevoked users to be taken off; may be empty
     */
    @WebMethod
    void onAddRevokeUser(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "usersToBeAdded") List<VOUsageLicense> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked);

    /**
     * A supplier is to be allowed to market a technical service.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param supplierId organization id of the supplier
     */
    @WebMethod
    void onAddSupplier(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "supplierId") String supplierId);

    /**
     * A waiting action was cancelled by the user who started it; no decision is needed any more.
     *
     * @param actionKey key of the trigger process
     */
    @WebMethod
    void onCancelAction(@WebParam(name = "actionKey") long actionKey);

    /**
     * A service is to be deactivated.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param product the service
     */
    @WebMethod
    void onDeactivateProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "product") VOService product);

    /**
     * A subscription is to be changed.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param subscription the subscription with its new values
     * @param modifiedParameters the parameters that change
     */
    @WebMethod
    void onModifySubscription(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "modifiedParameters") List<VOParameter> modifiedParameters);

    /**
     * A customer is to be registered by a seller.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param organization the organization to be registered
     * @param user the user to be created
     * @param organizationProperties settings of the organization's LDAP directory
     */
    @WebMethod
    void onRegisterCustomer(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "organization") VOOrganization organization,
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "organizationProperties") Properties organizationProperties);

    /**
     * A user is to be created in the organization.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param user the user to be created
     * @param roles roles the user is to have
     * @param marketplaceId id of the marketplace
     */
    @WebMethod
    void onRegisterUserInOwnOrganization(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "roles") List<UserRoleType> roles,
            @WebParam(name = "marketplaceId") String marketplaceId);

    /**
     * A supplier is to lose the right to market a technical service.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param supplierId organization id of the supplier
     */
    @WebMethod
    void onRemoveSupplier(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "supplierId") String supplierId);

    /**
     * The payment types of a customer are to be changed.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param customerConfiguration the customer with the payment types it is to have
     */
    @WebMethod
    void onSaveCustomerPaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "customerConfiguration") VOOrganizationPaymentConfiguration customerConfiguration);

    /**
     * The payment types of new customers are to be changed.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param defaultConfiguration payment types enabled by default for new customers
     */
    @WebMethod
    void onSaveDefaultPaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "defaultConfiguration") Set<VOPaymentType> defaultConfiguration);

    /**
     * The payment types of new services are to be changed.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param defaultConfiguration payment types enabled by default for new services
     */
    @WebMethod
    void onSaveServiceDefaultPaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "defaultConfiguration") Set<VOPaymentType> defaultConfiguration);

    /**
     * The payment types of a service are to be changed.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param serviceConfiguration the service with the payment types it is to have
     */
    @WebMethod
    void onSaveServicePaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "serviceConfiguration") VOServicePaymentConfiguration serviceConfiguration);

    /**
     * A service is to be subscribed to.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param subscription the subscription to be created
     * @param product the service
     * @param users who is to use the subscription
     */
    @WebMethod
    void onSubscribeToProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "product") VOService product,
            @WebParam(name = "users") List<VOUsageLicense> users);

    /**
     * Tells a supplier that somebody has subscribed to one of its services.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param service the service that was subscribed to
     * @param users who is to use the subscription
     * @param notification properties of the event, such as the id of the subscription
     */
    @WebMethod
    void onSubscriptionCreation(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "service") VOService service,
            @WebParam(name = "users") List<VOUsageLicense> users,
            @WebParam(name = "notification") VONotification notification);

    /**
     * Tells a supplier that a subscription to one of its services has changed.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param modifiedParameters the parameters that change
     * @param notification properties of the event, such as the id of the subscription
     */
    @WebMethod
    void onSubscriptionModification(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "modifiedParameters") List<VOParameter> modifiedParameters,
            @WebParam(name = "notification") VONotification notification);

    /**
     * Tells a supplier that a subscription to one of its services has ended.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param notification properties of the event, such as the id of the subscription
     */
    @WebMethod
    void onSubscriptionTermination(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "notification") VONotification notification);

    /**
     * A subscription is to be terminated.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param subId id of the subscription inside the customer's organization
     */
    @WebMethod
    void onUnsubscribeFromProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess, @WebParam(name = "subId") String subId);

    /**
     * A subscription is to be changed to another service.
     *
     * @param triggerProcess the waiting action; its key is what the answer refers to
     * @param current the subscription as it is
     * @param newProduct the service to change to
     */
    @WebMethod
    void onUpgradeSubscription(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "current") VOSubscription current,
            @WebParam(name = "newProduct") VOService newProduct);
}
