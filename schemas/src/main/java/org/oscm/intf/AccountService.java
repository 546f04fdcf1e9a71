package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import java.util.Set;
import org.oscm.types.exceptions.AddMarketingPermissionException;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.types.exceptions.DistinguishedNameException;
import org.oscm.types.exceptions.ImageException;
import org.oscm.types.exceptions.MailOperationException;
import org.oscm.types.exceptions.MandatoryUdaMissingException;
import org.oscm.types.exceptions.MarketingPermissionNotFoundException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OperationPendingException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.PaymentDataException;
import org.oscm.types.exceptions.PaymentDeregistrationException;
import org.oscm.types.exceptions.RegistrationException;
import org.oscm.types.exceptions.ServiceParameterException;
import org.oscm.types.exceptions.SubscriptionStateException;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException;
import org.oscm.types.exceptions.TechnicalServiceOperationException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.LdapProperties;
import org.oscm.vo.VOBillingContact;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOOrganizationPaymentConfiguration;
import org.oscm.vo.VOPaymentInfo;
import org.oscm.vo.VOPaymentType;
import org.oscm.vo.VOServicePaymentConfiguration;
import org.oscm.vo.VOTechnicalService;
import org.oscm.vo.VOUda;
import org.oscm.vo.VOUdaDefinition;
import org.oscm.vo.VOUserDetails;

/**
 * Keeps what an organization knows about itself and about its customers: master data, billing contacts, payment
 * information, the payment types a seller allows, custom attributes and the suppliers a technology provider lets
 * market its services.
 */
@WebService(name = "AccountService", targetNamespace = "http://oscm.org/xsd")
public interface AccountService {

    /**
     * Allows suppliers to market a technical service. Suppliers that may already do so are skipped.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalService the technical service, found by its key
     * @param organizationIds ids of the organizations
     * @throws AddMarketingPermissionException if an organization is unknown or no supplier, so that it cannot
     *     market a technical service
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void addSuppliersForTechnicalService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService,
            @WebParam(name = "organizationIds") List<String> organizationIds)
            throws AddMarketingPermissionException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Deletes a billing contact of the caller's organization. Chargeable subscriptions that used it are suspended
     * until they get another one.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param billingContact a billing contact of the caller's organization
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void deleteBillingContact(@WebParam(name = "billingContact") VOBillingContact billingContact)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Deletes payment information of the caller's organization, at the payment service provider too. Chargeable
     * subscriptions that used it are suspended until they get another one.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param paymentInfo payment information of the caller's organization
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws PaymentDeregistrationException if the payment service provider did not delete the payment data
     */
    @WebMethod
    void deletePaymentInfo(@WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    PaymentDeregistrationException;

    /**
     * Removes the caller's organization from the platform with its users. Possible only when nothing that still
     * matters to others hangs on it, such as a subscription or a service.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @throws DeletionConstraintException if something else still depends on the object
     */
    @WebMethod
    void deregisterOrganization() throws DeletionConstraintException;

    /**
     * Lists the payment types any seller has enabled for the caller's organization as a customer.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    Set<VOPaymentType> getAvailablePaymentTypes();

    /**
     * Lists the payment types the operator has given to the caller's organization as a seller, which it can hand
     * on to customers and services.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    Set<VOPaymentType> getAvailablePaymentTypesForOrganization();

    /**
     * Lists the payment types with which the caller's organization could pay for one service: enabled by the
     * seller both for the customer and for the service.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param serviceKey key of the service
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    Set<VOPaymentType> getAvailablePaymentTypesFromOrganization(@WebParam(name = "serviceKey") Long serviceKey)
            throws ObjectNotFoundException, OrganizationAuthoritiesException;

    /**
     * Lists the billing contacts of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOBillingContact> getBillingContacts();

    /**
     * Lists the caller's customers, each with the payment types enabled for it.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOOrganizationPaymentConfiguration> getCustomerPaymentConfiguration();

    /**
     * Lists the payment types a new customer of the caller gets.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    Set<VOPaymentType> getDefaultPaymentConfiguration();

    /**
     * Lists the payment types a new service of the caller gets.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    Set<VOPaymentType> getDefaultServicePaymentConfiguration();

    /**
     * Lists the customers of the caller's organization: those registered by it and those who subscribed to its
     * services.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<VOOrganization> getMyCustomers() throws OrganizationAuthoritiesException;

    /**
     * Shows the master data of the caller's organization.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @return the caller's organization
     */
    @WebMethod
    VOOrganization getOrganizationData();

    /**
     * Tells which organization owns a subscription. Applications use it to find the customer behind a subscription
     * key.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param subscriptionKey key of the subscription
     * @return the organization's id
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ServiceParameterException if a limit set by a parameter of the service is reached
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     */
    @WebMethod
    String getOrganizationId(@WebParam(name = "subscriptionKey") long subscriptionKey)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceParameterException,
                    SubscriptionStateException;

    /**
     * Lists the payment information stored by the caller's organization. Account numbers are masked.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOPaymentInfo> getPaymentInfos();

    /**
     * Shows the public data of a supplier, broker or reseller.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param sellerId organization id of the seller
     * @param locale language of the texts, for example {@code en}
     * @return the seller
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOOrganization getSeller(@WebParam(name = "sellerId") String sellerId, @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     * Lists the caller's services, each with the payment types enabled for it.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOServicePaymentConfiguration> getServicePaymentConfiguration();

    /**
     * Lists the suppliers that may market a technical service of the caller's organization.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalService the technical service, found by its key
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOOrganization> getSuppliersForTechnicalService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the countries an organization can be domiciled in.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<String> getSupportedCountryCodes();

    /**
     * Lists the custom attributes the caller's organization has defined, including those only it can see.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOUdaDefinition> getUdaDefinitions();

    /**
     * Lists the custom attributes of a supplier that a customer can see and fill in.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param supplierId organization id of the supplier
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    List<VOUdaDefinition> getUdaDefinitionsForCustomer(@WebParam(name = "supplierId") String supplierId)
            throws ObjectNotFoundException;

    /**
     * Lists the kinds of objects a custom attribute can be defined for: customers and their subscriptions.
     *
     * <p>Open to every user on what is theirs.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    Set<String> getUdaTargetTypes();

    /**
     * Lists the values of the caller's own custom attributes at one customer or subscription.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param targetType kind of the object, {@code CUSTOMER} or {@code CUSTOMER_SUBSCRIPTION}
     * @param targetObjectKey key of the object
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    List<VOUda> getUdas(
            @WebParam(name = "targetType") String targetType, @WebParam(name = "targetObjectKey") long targetObjectKey)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     * Lists the values of a supplier's custom attributes that the caller, as its customer, can see.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param targetType kind of the object, {@code CUSTOMER} or {@code CUSTOMER_SUBSCRIPTION}
     * @param targetObjectKey key of the object
     * @param supplierId organization id of the supplier
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    List<VOUda> getUdasForCustomer(
            @WebParam(name = "targetType") String targetType,
            @WebParam(name = "targetObjectKey") long targetObjectKey,
            @WebParam(name = "supplierId") String supplierId)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     * Loads the logo of an organization.
     *
     * <p>Needs no role.
     *
     * @param organizationKey key of the organization
     * @return the logo, or null if there is none
     */
    @WebMethod
    VOImageResource loadImageOfOrganization(@WebParam(name = "organizationKey") long organizationKey);

    /**
     * Registers a new organization with its first administrator, as people do for themselves. The administrator
     * confirms the account by mail; a service key takes the registration to the service that made them come.
     *
     * <p>Needs no role.
     *
     * @param organization the new organization; its id is ignored
     * @param admin the organization's first administrator
     * @param password the administrator's password
     * @param serviceKey key of the service that made the customer come, or null
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @param sellerId organization id of the seller whose customer it becomes, or null
     * @return the registered organization with its id
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws RegistrationException if the registration is not possible in this way
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOOrganization registerCustomer(
            @WebParam(name = "organization") VOOrganization organization,
            @WebParam(name = "admin") VOUserDetails admin,
            @WebParam(name = "password") String password,
            @WebParam(name = "serviceKey") Long serviceKey,
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "sellerId") String sellerId)
            throws MailOperationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    RegistrationException, ValidationException;

    /**
     * Registers a new organization as a customer of the caller. The administrator gets a generated password by
     * mail. Subject to the trigger for customer registration.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param organization the new organization; its id is ignored
     * @param user the new organization's first administrator
     * @param organizationProperties settings of the organization's LDAP directory; null for none
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @return the registered organization with its id, or null if a trigger suspended the action
     * @throws MailOperationException if a mail that belongs to the action could not be sent
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOOrganization registerKnownCustomer(
            @WebParam(name = "organization") VOOrganization organization,
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "organizationProperties") LdapProperties organizationProperties,
            @WebParam(name = "marketplaceId") String marketplaceId)
            throws MailOperationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationPendingException, OrganizationAuthoritiesException, ValidationException;

    /**
     * Withdraws from suppliers the right to market a technical service. What they published with it is
     * deactivated; subscriptions go on.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalService the technical service, found by its key
     * @param organizationIds ids of the organizations
     * @throws MarketingPermissionNotFoundException if an organization to be removed may not market the technical
     *     service anyway
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    void removeSuppliersFromTechnicalService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService,
            @WebParam(name = "organizationIds") List<String> organizationIds)
            throws MarketingPermissionNotFoundException, ObjectNotFoundException, OperationNotPermittedException,
                    OrganizationAuthoritiesException;

    /**
     * Stores a billing contact: a new one if its key is zero, else the changed one.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param billingContact a billing contact of the caller's organization
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOBillingContact saveBillingContact(@WebParam(name = "billingContact") VOBillingContact billingContact)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, OperationNotPermittedException,
                    ValidationException;

    /**
     * Stores which payment types the caller's customers and services may use, and the defaults for new ones. Null
     * leaves a part as it is. Subscriptions whose payment type is switched off are suspended. Subject to the
     * trigger for payment configuration.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param defaultConfiguration payment types enabled by default for new customers
     * @param customerConfigurations payment types by customer
     * @param defaultServiceConfiguration payment types enabled by default for new services
     * @param serviceConfigurations payment types by service
     * @return false if a trigger suspended at least one part, else true
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     */
    @WebMethod
    boolean savePaymentConfiguration(
            @WebParam(name = "defaultConfiguration") Set<VOPaymentType> defaultConfiguration,
            @WebParam(name = "customerConfigurations") List<VOOrganizationPaymentConfiguration> customerConfigurations,
            @WebParam(name = "defaultServiceConfiguration") Set<VOPaymentType> defaultServiceConfiguration,
            @WebParam(name = "serviceConfigurations") List<VOServicePaymentConfiguration> serviceConfigurations)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException;

    /**
     * Stores payment information: a new one if its key is zero, else the changed one. Data that a payment service
     * provider holds is not taken over from here.
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     *
     * @param paymentInfo payment information of the caller's organization
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws PaymentDataException if the payment data do not fit
     * @throws PaymentDeregistrationException if the payment service provider did not delete the payment data
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOPaymentInfo savePaymentInfo(@WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, PaymentDataException, PaymentDeregistrationException,
                    ValidationException;

    /**
     * Creates, changes and deletes custom attributes in one step. Deleting a definition deletes its values.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param udaDefinitionsToSave definitions to be created or changed
     * @param udaDefinitionsToDelete definitions to be deleted
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveUdaDefinitions(
            @WebParam(name = "udaDefinitionsToSave") List<VOUdaDefinition> udaDefinitionsToSave,
            @WebParam(name = "udaDefinitionsToDelete") List<VOUdaDefinition> udaDefinitionsToDelete)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ValidationException;

    /**
     * Stores values of custom attributes. A supplier's attribute can be set by the supplier only, a user's option
     * by both sides.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param udas values of custom attributes; may be empty
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws MandatoryUdaMissingException if a mandatory custom attribute has no value
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveUdas(@WebParam(name = "udas") List<VOUda> udas)
            throws ConcurrentModificationException, MandatoryUdaMissingException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException, ValidationException;

    /**
     * Updates the caller's profile and, for administrators, the organization's master data and logo. Null leaves a
     * part as it is. Applications of subscriptions are told of changed user data.
     *
     * <p>Open to every user on what is theirs; beyond that to {@code ORGANIZATION_ADMIN}.
     *
     * @param organization the master data of the caller's organization, or null
     * @param user the caller's profile, or null
     * @param marketplaceId id of the marketplace that mails refer to; null for none
     * @param imageResource the new picture; null leaves the old one
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws DistinguishedNameException if the distinguished name already belongs to another organization
     * @throws ImageException if an image cannot be stored
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TechnicalServiceNotAliveException if the application does not answer
     * @throws TechnicalServiceOperationException if the application answered with an error
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void updateAccountInformation(
            @WebParam(name = "organization") VOOrganization organization,
            @WebParam(name = "user") VOUserDetails user,
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "imageResource") VOImageResource imageResource)
            throws ConcurrentModificationException, DistinguishedNameException, ImageException,
                    NonUniqueBusinessKeyException, ObjectNotFoundException, OperationNotPermittedException,
                    TechnicalServiceNotAliveException, TechnicalServiceOperationException, ValidationException;

    /**
     * Sets or removes the discount the caller grants to one customer.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param organization the customer with the discount it gets, or without any
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOOrganization updateCustomerDiscount(@WebParam(name = "organization") VOOrganization organization)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    ValidationException;
}
