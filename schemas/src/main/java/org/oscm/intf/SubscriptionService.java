package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import java.util.Set;
import org.oscm.types.enumtypes.OperationStatus;
import org.oscm.types.enumtypes.SubscriptionStatus;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.MailOperationException;
import org.oscm.types.exceptions.MandatoryUdaMissingException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OperationPendingException;
import org.oscm.types.exceptions.OperationStateException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.PaymentDataException;
import org.oscm.types.exceptions.PaymentInformationException;
import org.oscm.types.exceptions.PriceModelException;
import org.oscm.types.exceptions.ServiceChangedException;
import org.oscm.types.exceptions.ServiceParameterException;
import org.oscm.types.exceptions.SubscriptionAlreadyExistsException;
import org.oscm.types.exceptions.SubscriptionMigrationException;
import org.oscm.types.exceptions.SubscriptionStateException;
import org.oscm.types.exceptions.SubscriptionStillActiveException;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException;
import org.oscm.types.exceptions.TechnicalServiceOperationException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOInstanceInfo;
import org.oscm.vo.VOLocalizedText;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOParameter;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VORoleDefinition;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceOperationParameterValues;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOSubscriptionDetails;
import org.oscm.vo.VOSubscriptionIdAndOrganizations;
import org.oscm.vo.VOTechnicalServiceOperation;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUsageLicense;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserSubscription;

@WebService(name = "SubscriptionService", targetNamespace = "http://oscm.org/xsd")
public interface SubscriptionService {

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void abortAsyncModifySubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void abortAsyncSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void abortAsyncUpgradeSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    boolean addRevokeUser(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "usersToBeAdded") List<VOUsageLicense> usersToBeAdded,
            @WebParam(name = "usersToBeRevoked") List<VOUser> usersToBeRevoked)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    OperationPendingException, ServiceParameterException, SubscriptionStateException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void completeAsyncModifySubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void completeAsyncSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void completeAsyncUpgradeSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void executeServiceOperation(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "operation") VOTechnicalServiceOperation operation)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, SubscriptionStateException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException, ValidationException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOSubscriptionIdAndOrganizations> getCustomerSubscriptions() throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOOrganization> getCustomersForSubscriptionId(@WebParam(name = "subscriptionId") String subscriptionId)
            throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOServiceOperationParameterValues> getServiceOperationParameterValues(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "operation") VOTechnicalServiceOperation operation)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     */
    @WebMethod
    List<VORoleDefinition> getServiceRolesForService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    List<VORoleDefinition> getServiceRolesForSubscription(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    VOSubscriptionDetails getSubscriptionDetails(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOSubscriptionDetails getSubscriptionForCustomer(
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<String> getSubscriptionIdentifiers() throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOUserSubscription> getSubscriptionsForCurrentUser();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     */
    @WebMethod
    List<VOSubscription> getSubscriptionsForOrganization();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     */
    @WebMethod
    List<VOSubscription> getSubscriptionsForOrganizationWithFilter(
            @WebParam(name = "requiredStatus") Set<SubscriptionStatus> requiredStatus);

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    List<VOUserSubscription> getSubscriptionsForUser(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    List<VOService> getUpgradeOptions(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    boolean hasCurrentUserSubscriptions();

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    VOSubscriptionDetails modifySubscription(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "parameters") List<VOParameter> parameters,
            @WebParam(name = "udas") List<VOUda> udas)
            throws ConcurrentModificationException, MandatoryUdaMissingException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    SubscriptionMigrationException, TechnicalServiceNotAliveException, ValidationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    VOSubscriptionDetails modifySubscriptionPaymentData(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "billingContact") VOBillingContact billingContact,
            @WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    PaymentDataException, PaymentInformationException, SubscriptionStateException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     */
    @WebMethod
    void reportIssue(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "subject") String subject,
            @WebParam(name = "issueText") String issueText)
            throws MailOperationException, ObjectNotFoundException, OperationNotPermittedException, ValidationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    VOSubscription subscribeToService(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "service") VOService service,
            @WebParam(name = "users") List<VOUsageLicense> users,
            @WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo,
            @WebParam(name = "billingContact") VOBillingContact billingContact,
            @WebParam(name = "udas") List<VOUda> udas)
            throws ConcurrentModificationException, MandatoryUdaMissingException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    PaymentInformationException, PriceModelException, ServiceChangedException,
                    ServiceParameterException, SubscriptionAlreadyExistsException, SubscriptionStateException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException, ValidationException;

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void terminateSubscription(
            @WebParam(name = "subscription") VOSubscription subscription, @WebParam(name = "reason") String reason)
            throws ConcurrentModificationException, ObjectNotFoundException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    boolean unsubscribeFromService(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    SubscriptionStateException, SubscriptionStillActiveException, TechnicalServiceNotAliveException,
                    TechnicalServiceOperationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void updateAccessInformation(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, SubscriptionStateException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void updateAsyncOperationProgress(
            @WebParam(name = "transactionId") String transactionId,
            @WebParam(name = "status") OperationStatus status,
            @WebParam(name = "progress") List<VOLocalizedText> progress)
            throws OperationNotPermittedException, OperationStateException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void updateAsyncSubscriptionProgress(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "progress") List<VOLocalizedText> progress)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void updateAsyncSubscriptionStatus(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instanceInfo") VOInstanceInfo instanceInfo)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    VOSubscription upgradeSubscription(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "service") VOService service,
            @WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo,
            @WebParam(name = "billingContact") VOBillingContact billingContact,
            @WebParam(name = "udas") List<VOUda> udas)
            throws ConcurrentModificationException, MandatoryUdaMissingException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    PaymentInformationException, PriceModelException, ServiceChangedException,
                    SubscriptionMigrationException, SubscriptionStateException, TechnicalServiceNotAliveException,
                    ValidationException;
}
