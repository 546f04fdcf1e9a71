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

/**
 * Manages subscriptions from the order to the end: users and their service roles, parameters, payment, upgrades,
 * and the answers of applications that provision asynchronously.
 */
@WebService(name = "SubscriptionService", targetNamespace = "http://oscm.org/xsd")
public interface SubscriptionService {

    /**
     * Says that the application could not carry out a change; the subscription stays as it was.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param reason why, in one or more languages
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     */
    @WebMethod
    void abortAsyncModifySubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     * Says that the application could not create an instance; the subscription becomes invalid.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param reason why, in one or more languages
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     */
    @WebMethod
    void abortAsyncSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     * Says that the application could not carry out an upgrade; the subscription stays as it was.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param reason why, in one or more languages
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     */
    @WebMethod
    void abortAsyncUpgradeSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "reason") List<VOLocalizedText> reason)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     * Assigns users to a subscription and takes others off. The application is told. Subject to the trigger for
     * user assignment.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionId id of the subscription inside the caller's organization
     * @param usersToBeAdded users to be added; may be empty
     * @param usersToBeRevoked users to be taken off; may be empty
     * @return false if a trigger suspended the action, else true
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws ServiceParameterException if a limit set by a parameter of the service is reached
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
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
     * Says that the application has carried out a change; the parked values take effect.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param instance how users reach the instance
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     */
    @WebMethod
    void completeAsyncModifySubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     * Says that the application has created an instance; the subscription becomes active, or suspended if its
     * payment is no longer valid.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param instance how users reach the instance
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     */
    @WebMethod
    void completeAsyncSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     * Says that the application has carried out an upgrade; the new service takes effect.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param instance how users reach the instance
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     */
    @WebMethod
    void completeAsyncUpgradeSubscription(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     * Executes an operation that the application behind a subscription offers.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscription the subscription, found by its key and checked by its version
     * @param operation the operation with the values of its parameters
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void executeServiceOperation(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "operation") VOTechnicalServiceOperation operation)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, SubscriptionStateException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException, ValidationException;

    /**
     * Lists the subscription ids the caller's customers use, each with the customers that use it.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<VOSubscriptionIdAndOrganizations> getCustomerSubscriptions() throws OrganizationAuthoritiesException;

    /**
     * Lists the caller's customers that have a subscription of that id.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param subscriptionId a subscription id
     * @return what was found; possibly empty, never null
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<VOOrganization> getCustomersForSubscriptionId(@WebParam(name = "subscriptionId") String subscriptionId)
            throws OrganizationAuthoritiesException;

    /**
     * Asks the application which values the parameters of an operation can take.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscription the subscription, found by its key and checked by its version
     * @param operation the operation
     * @return what was found; possibly empty, never null
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     */
    @WebMethod
    List<VOServiceOperationParameterValues> getServiceOperationParameterValues(
            @WebParam(name = "subscription") VOSubscription subscription,
            @WebParam(name = "operation") VOTechnicalServiceOperation operation)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     * Lists the roles the application of a service knows.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VORoleDefinition> getServiceRolesForService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the roles the application of a subscription knows.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionId id of the subscription inside the caller's organization
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VORoleDefinition> getServiceRolesForSubscription(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows a subscription of the caller's organization with service, price model, users and payment.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionId id of the subscription inside the caller's organization
     * @return the subscription
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOSubscriptionDetails getSubscriptionDetails(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows a subscription of one of the caller's customers.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param organizationId id of the customer's organization
     * @param subscriptionId id of the subscription inside the customer's organization
     * @return the subscription
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOSubscriptionDetails getSubscriptionForCustomer(
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the ids of all subscriptions to the caller's services.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<String> getSubscriptionIdentifiers() throws OrganizationAuthoritiesException;

    /**
     * Lists the subscriptions the caller can use.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOUserSubscription> getSubscriptionsForCurrentUser();

    /**
     * Lists the subscriptions of the caller's organization, as far as the role shows them: administrators see all,
     * subscription managers their own.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOSubscription> getSubscriptionsForOrganization();

    /**
     * Lists the subscriptions of the caller's organization that are in certain states, as far as the role shows
     * them.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     *
     * @param requiredStatus the states; null or empty for all
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOSubscription> getSubscriptionsForOrganizationWithFilter(
            @WebParam(name = "requiredStatus") Set<SubscriptionStatus> requiredStatus);

    /**
     * Lists the subscriptions a user of the caller's organization can use.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param user the user, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOUserSubscription> getSubscriptionsForUser(@WebParam(name = "user") VOUser user)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the services to which a subscription can be changed.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionId id of the subscription inside the caller's organization
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOService> getUpgradeOptions(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Tells whether the caller can use any subscription.
     *
     * <p>Needs no role.
     *
     * @return whether there is at least one
     */
    @WebMethod
    boolean hasCurrentUserSubscriptions();

    /**
     * Changes id, owner, unit, parameters and custom attributes of a subscription. Applications that work
     * asynchronously leave it in an update state until they answer. Subject to the trigger for modification.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscription the new state of the subscription
     * @param parameters the parameters with their new values
     * @param udas values of custom attributes; may be empty
     * @return the subscription after the change, or null if a trigger suspended it
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws MandatoryUdaMissingException if a mandatory custom attribute has no value
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws SubscriptionMigrationException if the subscription cannot be changed or upgraded in this way
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws ValidationException if a value breaks a rule
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
     * Changes how a subscription is paid. A subscription suspended for missing payment becomes active again.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscription the subscription, found by its key and checked by its version
     * @param billingContact who gets the bills of a chargeable service; null if it costs nothing
     * @param paymentInfo how a chargeable service is paid; null if it costs nothing
     * @return the subscription after the change
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws PaymentDataException if the payment data do not fit
     * @throws PaymentInformationException if a chargeable service lacks valid payment information
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
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
     * Mails a question about a subscription to its seller.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN} and {@code SUBSCRIPTION_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the caller's organization
     * @param subject subject of the mail, up to 50 characters
     * @param issueText the question, up to 2000 characters
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void reportIssue(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "subject") String subject,
            @WebParam(name = "issueText") String issueText)
            throws MailOperationException, ObjectNotFoundException, OperationNotPermittedException, ValidationException;

    /**
     * Orders a service. The application is asked for an instance; the subscription is active at once or pending
     * until the application answers. Subject to the trigger for subscribing.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscription id and purchase order number of the new subscription, perhaps owner and unit
     * @param service the service, found by its key and checked by its version
     * @param users who may use the subscription, with service roles; may be empty
     * @param paymentInfo how a chargeable service is paid; null if it costs nothing
     * @param billingContact who gets the bills of a chargeable service; null if it costs nothing
     * @param udas values of custom attributes; may be empty
     * @return the new subscription, or null if a trigger suspended the action
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws MandatoryUdaMissingException if a mandatory custom attribute has no value
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws PaymentInformationException if a chargeable service lacks valid payment information
     * @throws PriceModelException if the price model is missing or must not change in this way
     * @throws ServiceChangedException if the seller changed the service since the caller read it
     * @throws ServiceParameterException if a limit set by a parameter of the service is reached
     * @throws SubscriptionAlreadyExistsException if the service allows only one subscription an organization and
     *     there is one
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     * @throws ValidationException if a value breaks a rule
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
     * Ends a customer's subscription as its seller and tells the customer why.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param subscription the subscription, found by its key and checked by its version
     * @param reason why, for the people concerned; null for no reason
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     */
    @WebMethod
    void terminateSubscription(
            @WebParam(name = "subscription") VOSubscription subscription, @WebParam(name = "reason") String reason)
            throws ConcurrentModificationException, ObjectNotFoundException, OrganizationAuthoritiesException,
                    SubscriptionStateException, TechnicalServiceNotAliveException, TechnicalServiceOperationException;

    /**
     * Ends a subscription of the caller's organization. Nobody may be inside its application. Subject to the
     * trigger for termination.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscriptionId id of the subscription inside the caller's organization
     * @return false if a trigger suspended the action, else true
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws SubscriptionStillActiveException if users are still inside the application of the subscription
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     */
    @WebMethod
    boolean unsubscribeFromService(@WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    SubscriptionStateException, SubscriptionStillActiveException, TechnicalServiceNotAliveException,
                    TechnicalServiceOperationException;

    /**
     * Says how users reach the instance of a subscription, after an application has moved.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param instance how users reach the instance
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void updateAccessInformation(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instance") VOInstanceInfo instance)
            throws ObjectNotFoundException, OperationNotPermittedException, SubscriptionStateException,
                    ValidationException;

    /**
     * Says how far an operation of the application has come.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param transactionId id the platform gave to the execution
     * @param status how far the operation has come
     * @param progress what has been reached, in one or more languages
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationStateException if the execution is not in a state in which it can be updated
     */
    @WebMethod
    void updateAsyncOperationProgress(
            @WebParam(name = "transactionId") String transactionId,
            @WebParam(name = "status") OperationStatus status,
            @WebParam(name = "progress") List<VOLocalizedText> progress)
            throws OperationNotPermittedException, OperationStateException;

    /**
     * Says how far the creation of an instance has come.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param progress what has been reached, in one or more languages
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     */
    @WebMethod
    void updateAsyncSubscriptionProgress(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "progress") List<VOLocalizedText> progress)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    SubscriptionStateException;

    /**
     * Says that the instance of a subscription has been lost; those in charge are told by mail.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param subscriptionId id of the subscription inside the customer's organization
     * @param organizationId id of the customer's organization
     * @param instanceInfo what is known of the instance
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    void updateAsyncSubscriptionStatus(
            @WebParam(name = "subscriptionId") String subscriptionId,
            @WebParam(name = "organizationId") String organizationId,
            @WebParam(name = "instanceInfo") VOInstanceInfo instanceInfo)
            throws ObjectNotFoundException;

    /**
     * Changes a subscription to another service on its upgrade path. Subject to the trigger for upgrades.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @param subscription the subscription, found by its key and checked by its version
     * @param service the service, found by its key and checked by its version
     * @param paymentInfo how a chargeable service is paid; null if it costs nothing
     * @param billingContact who gets the bills of a chargeable service; null if it costs nothing
     * @param udas values of custom attributes; may be empty
     * @return the subscription after the change, or null if a trigger suspended it
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws MandatoryUdaMissingException if a mandatory custom attribute has no value
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws PaymentInformationException if a chargeable service lacks valid payment information
     * @throws PriceModelException if the price model is missing or must not change in this way
     * @throws ServiceChangedException if the seller changed the service since the caller read it
     * @throws SubscriptionMigrationException if the subscription cannot be changed or upgraded in this way
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws ValidationException if a value breaks a rule
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
