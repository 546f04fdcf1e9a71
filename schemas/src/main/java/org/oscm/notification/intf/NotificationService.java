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

@WebService(name = "NotificationService", targetNamespace = "http://oscm.org/xsd")
public interface NotificationService {

    @WebMethod
    void billingPerformed(@WebParam(name = "xmlBillingData") String xmlBillingData);

    @WebMethod
    void onActivateProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "product") VOService product);

    @WebMethod
    void onAddRevokeUser(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "usersToBeAdded") List<VOUsageLicense> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked);

    @WebMethod
    void onAddSupplier(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "supplierId") String supplierId);

    @WebMethod
    void onCancelAction(@WebParam(name = "actionKey") long actionKey);

    @WebMethod
    void onDeactivateProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "product") VOService product);

    @WebMethod
    void onModifySubscription(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "modifiedParameters") List<VOParameter> modifiedParameters);

    @WebMethod
    void onRegisterCustomer(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "organization") VOOrganization organization,
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "organizationProperties") Properties organizationProperties);

    @WebMethod
    void onRegisterUserInOwnOrganization(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "roles") List<UserRoleType> roles,
            @WebParam(name = "marketplaceId") String marketplaceId);

    @WebMethod
    void onRemoveSupplier(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "supplierId") String supplierId);

    @WebMethod
    void onSaveCustomerPaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "customerConfiguration") VOOrganizationPaymentConfiguration customerConfiguration);

    @WebMethod
    void onSaveDefaultPaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "defaultConfiguration") Set<VOPaymentType> defaultConfiguration);

    @WebMethod
    void onSaveServiceDefaultPaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "defaultConfiguration") Set<VOPaymentType> defaultConfiguration);

    @WebMethod
    void onSaveServicePaymentConfiguration(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "serviceConfiguration") VOServicePaymentConfiguration serviceConfiguration);

    @WebMethod
    void onSubscribeToProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "product") VOService product,
            @WebParam(name = "users") List<VOUsageLicense> users);

    @WebMethod
    void onSubscriptionCreation(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "service") VOService service,
            @WebParam(name = "users") List<VOUsageLicense> users,
            @WebParam(name = "notification") VONotification notification);

    @WebMethod
    void onSubscriptionModification(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "modifiedParameters") List<VOParameter> modifiedParameters,
            @WebParam(name = "notification") VONotification notification);

    @WebMethod
    void onSubscriptionTermination(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "notification") VONotification notification);

    @WebMethod
    void onUnsubscribeFromProduct(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess, @WebParam(name = "subId") String subId);

    @WebMethod
    void onUpgradeSubscription(
            @WebParam(name = "triggerProcess") VOTriggerProcess triggerProcess,
            @WebParam(name = "current") VOSubscription current,
            @WebParam(name = "newProduct") VOService newProduct);
}
