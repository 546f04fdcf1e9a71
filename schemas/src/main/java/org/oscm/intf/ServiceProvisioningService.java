package org.oscm.intf;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;
import java.util.List;
import org.oscm.types.enumtypes.OrganizationRoleType;
import org.oscm.types.exceptions.BillingAdapterNotFoundException;
import org.oscm.types.exceptions.ConcurrentModificationException;
import org.oscm.types.exceptions.CurrencyException;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.types.exceptions.ImportException;
import org.oscm.types.exceptions.NonUniqueBusinessKeyException;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.OperationNotPermittedException;
import org.oscm.types.exceptions.OperationPendingException;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.PaymentInformationException;
import org.oscm.types.exceptions.PriceModelException;
import org.oscm.types.exceptions.ServiceCompatibilityException;
import org.oscm.types.exceptions.ServiceNotPublishedException;
import org.oscm.types.exceptions.ServiceOperationException;
import org.oscm.types.exceptions.ServiceStateException;
import org.oscm.types.exceptions.SubscriptionStateException;
import org.oscm.types.exceptions.TechnicalServiceActiveException;
import org.oscm.types.exceptions.TechnicalServiceMultiSubscriptions;
import org.oscm.types.exceptions.TechnicalServiceNotAliveException;
import org.oscm.types.exceptions.UnchangeableAllowingOnBehalfActingException;
import org.oscm.types.exceptions.UpdateConstraintException;
import org.oscm.types.exceptions.ValidationException;
import org.oscm.vo.VOCompatibleService;
import org.oscm.vo.VOCustomerService;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOLocalizedText;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOPriceModel;
import org.oscm.vo.VOPriceModelLocalization;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceActivation;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOServiceEntry;
import org.oscm.vo.VOServiceLocalization;
import org.oscm.vo.VOTechnicalService;

/**
 * Manages technical services, which describe an application, and marketable services, which a seller makes of
 * them: price models, texts, upgrade paths, activation.
 */
@WebService(name = "ServiceProvisioningService", targetNamespace = "http://oscm.org/xsd")
public interface ServiceProvisioningService {

    /**
     * Puts a service on offer. It needs a price model and a marketplace, and its application must answer a ping.
     * Subject to the trigger for activation.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return the service in its new state, or in the old one if a trigger suspended the action
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceNotPublishedException if the service is not published on any marketplace
     * @throws ServiceOperationException if the service cannot be changed in this way
     * @throws ServiceStateException if the service is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     */
    @WebMethod
    VOService activateService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    OrganizationAuthoritiesException, ServiceNotPublishedException, ServiceOperationException,
                    ServiceStateException, TechnicalServiceNotAliveException;

    /**
     * Copies a service with its price model under a new id. The copy is inactive.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param serviceId id of the copy
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceStateException if the service is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails copyService(
            @WebParam(name = "service") VOService service, @WebParam(name = "serviceId") String serviceId)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ServiceStateException,
                    ValidationException;

    /**
     * Makes a marketable service of a technical one. It starts inactive and without a price model.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param technicalService the technical service, found by its key
     * @param service the service, found by its key and checked by its version
     * @param imageResource the new picture; null leaves the old one
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails createService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService,
            @WebParam(name = "service") VOService service,
            @WebParam(name = "imageResource") VOImageResource imageResource)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ValidationException;

    /**
     * Creates a technical service. Files with several of them, events and operations are better imported.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalService the new technical service
     * @return the stored state, with key and new version
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOTechnicalService createTechnicalService(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws NonUniqueBusinessKeyException, OrganizationAuthoritiesException, ValidationException;

    /**
     * Takes a service off offer; existing subscriptions go on. Subject to the trigger for deactivation.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return the service in its new state, or in the old one if a trigger suspended the action
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceOperationException if the service cannot be changed in this way
     * @throws ServiceStateException if the service is in a state that does not allow this
     */
    @WebMethod
    VOService deactivateService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    OrganizationAuthoritiesException, ServiceOperationException, ServiceStateException;

    /**
     * Deletes a service that is not active and has no live subscription.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceOperationException if the service cannot be changed in this way
     * @throws ServiceStateException if the service is in a state that does not allow this
     */
    @WebMethod
    void deleteService(@WebParam(name = "service") VOService service)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    OrganizationAuthoritiesException, ServiceOperationException, ServiceStateException;

    /**
     * Deletes a technical service on which no marketable service is based.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalService the technical service, found by its key
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws DeletionConstraintException if something else still depends on the object
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    void deleteTechnicalService(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ConcurrentModificationException, DeletionConstraintException, ObjectNotFoundException,
                    OrganizationAuthoritiesException;

    /**
     * Exports technical services in the format in which they are imported.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalServices the technical services
     * @return the definitions in UTF-8
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    byte[] exportTechnicalServices(@WebParam(name = "technicalServices") List<VOTechnicalService> technicalServices)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException;

    /**
     * Lists the services that the caller offers to single customers at special terms.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<VOCustomerService> getAllCustomerSpecificServices() throws OrganizationAuthoritiesException;

    /**
     * Lists the services to which subscribers of this one can upgrade or downgrade.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<VOService> getCompatibleServices(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException;

    /**
     * Lists the instances of the caller's technical services that belong to subscriptions sold by certain sellers.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param organizationIds ids of the selling organizations
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<String> getInstanceIdsForSellers(@WebParam(name = "organizationIds") List<String> organizationIds);

    /**
     * Lists the services that could be upgrade targets of this one, and which of them are.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOCompatibleService> getPotentialCompatibleServices(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows the license text of the technical service in all languages, as a start for that of a price model.
     *
     * <p>Needs no role.
     *
     * @param service the service, found by its key and checked by its version
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOLocalizedText> getPriceModelLicenseTemplateLocalization(@WebParam(name = "service") VOServiceDetails service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows description and license of a price model in all languages.
     *
     * <p>Needs no role.
     *
     * @param priceModel the price model
     * @return the texts, empty where there are none
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOPriceModelLocalization getPriceModelLocalization(@WebParam(name = "priceModel") VOPriceModel priceModel)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists other services on the marketplace to which subscribers of this one can change.
     *
     * <p>Needs no role.
     *
     * @param service the service, found by its key and checked by its version
     * @param marketplaceId id of the marketplace
     * @param locale language of the texts, for example {@code en}
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    List<VOService> getRelatedServicesForMarketplace(
            @WebParam(name = "service") VOService service,
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     * Shows a service of the caller with its technical service.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return the service, or null if it was deleted
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOServiceDetails getServiceDetails(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows the special version of a service for one customer.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param customer the customer's organization
     * @param service the service, found by its key and checked by its version
     * @return the customer's version, or null if there is none
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOServiceDetails getServiceForCustomer(
            @WebParam(name = "customer") VOOrganization customer, @WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows a service as a visitor of the marketplace sees it.
     *
     * <p>Needs no role.
     *
     * @param serviceKey key of the service
     * @param marketplaceId id of the marketplace
     * @param locale language of the texts, for example {@code en}
     * @return the service, or null if it is not on offer there
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOServiceEntry getServiceForMarketplace(
            @WebParam(name = "serviceKey") Long serviceKey,
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows the private copy of a service that belongs to a customer's subscription, with its own price model.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param customer the customer's organization
     * @param subscriptionId id of the subscription inside the customer's organization
     * @return the subscription's copy of the service
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    VOServiceDetails getServiceForSubscription(
            @WebParam(name = "customer") VOOrganization customer,
            @WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OrganizationAuthoritiesException;

    /**
     * Shows name and descriptions of a service in all languages.
     *
     * <p>Needs no role.
     *
     * @param service the service, found by its key and checked by its version
     * @return the texts, empty where there are none
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    VOServiceLocalization getServiceLocalization(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Shows the public data of whoever sells a service.
     *
     * <p>Needs no role.
     *
     * @param serviceKey key of the service
     * @param locale language of the texts, for example {@code en}
     * @return the seller
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOOrganization getServiceSeller(
            @WebParam(name = "serviceKey") long serviceKey, @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     * Lists the caller's services as one customer gets them: special versions where there are any.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param customer the customer's organization
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    List<VOService> getServicesForCustomer(@WebParam(name = "customer") VOOrganization customer)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Lists the active services on a marketplace that the caller may see.
     *
     * <p>Needs no role.
     *
     * @param marketplaceId id of the marketplace
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOService> getServicesForMarketplace(@WebParam(name = "marketplaceId") String marketplaceId);

    /**
     * Lists the services of the caller's organization, without versions for single customers.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<VOService> getSuppliedServices();

    /**
     * Lists the currencies in which prices can be given.
     *
     * <p>Needs no role.
     *
     * @return what was found; possibly empty, never null
     */
    @WebMethod
    List<String> getSupportedCurrencies();

    /**
     * Lists technical services: as technology provider the own ones, as supplier those the caller may market.
     *
     * <p>Open to {@code SERVICE_MANAGER} and {@code TECHNOLOGY_MANAGER}.
     *
     * @param role the role in which the caller asks, technology provider or supplier
     * @return what was found; possibly empty, never null
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     */
    @WebMethod
    List<VOTechnicalService> getTechnicalServices(@WebParam(name = "role") OrganizationRoleType role)
            throws OrganizationAuthoritiesException;

    /**
     * Creates and updates technical services from an XML file, all or none.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param xml technical service definitions in UTF-8
     * @return a text about the import, empty if there is nothing to say
     * @throws BillingAdapterNotFoundException if a definition names a billing system for which no adapter is
     *     registered
     * @throws ImportException if the file is no valid technical service definition
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TechnicalServiceActiveException if marketable services based on the technical service are active
     * @throws TechnicalServiceMultiSubscriptions if the one-subscription rule is to be set although an
     *     organization has several subscriptions
     * @throws UnchangeableAllowingOnBehalfActingException if acting on behalf of customers cannot be switched on
     *     or off while there are subscriptions
     * @throws UpdateConstraintException if something in use would be changed
     */
    @WebMethod
    String importTechnicalServices(@WebParam(name = "xml") byte[] xml)
            throws BillingAdapterNotFoundException, ImportException, OperationNotPermittedException,
                    TechnicalServiceActiveException, TechnicalServiceMultiSubscriptions,
                    UnchangeableAllowingOnBehalfActingException, UpdateConstraintException;

    /**
     * Tells whether a service can be reached from another one or leads to one by an upgrade.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return whether it is
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    boolean isPartOfUpgradePath(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Loads the picture of a service.
     *
     * <p>Needs no role.
     *
     * @param serviceKey key of the service
     * @return the picture, or null if there is none
     */
    @WebMethod
    VOImageResource loadImage(@WebParam(name = "serviceKey") Long serviceKey);

    /**
     * Loads the picture of a service named by its id and its supplier.
     *
     * <p>Needs no role.
     *
     * @param serviceId id of the service
     * @param supplierId organization id of the supplier
     * @return the picture, or null if there is none
     * @throws ObjectNotFoundException if something the call names does not exist
     */
    @WebMethod
    VOImageResource loadImageForSupplier(
            @WebParam(name = "serviceId") String serviceId, @WebParam(name = "supplierId") String supplierId)
            throws ObjectNotFoundException;

    /**
     * Puts a suspended service on offer again.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return the service in its new state
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ServiceStateException if the service is in a state that does not allow this
     */
    @WebMethod
    VOService resumeService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceStateException;

    /**
     * Stores the price model of a service.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param priceModel the price model
     * @return the service with the stored price model
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws CurrencyException if the currency is not one the platform supports
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws PriceModelException if the price model is missing or must not change in this way
     * @throws ServiceStateException if the service is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails savePriceModel(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "priceModel") VOPriceModel priceModel)
            throws ConcurrentModificationException, CurrencyException, ObjectNotFoundException,
                    OperationNotPermittedException, PriceModelException, ServiceStateException, ValidationException;

    /**
     * Stores a special price model for one customer; the first call makes a version of the service for that
     * customer.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param priceModel the price model
     * @param customer the customer's organization
     * @return the customer's version with the stored price model
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws CurrencyException if the currency is not one the platform supports
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws PriceModelException if the price model is missing or must not change in this way
     * @throws ServiceOperationException if the service cannot be changed in this way
     * @throws ServiceStateException if the service is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails savePriceModelForCustomer(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "priceModel") VOPriceModel priceModel,
            @WebParam(name = "customer") VOOrganization customer)
            throws ConcurrentModificationException, CurrencyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, PriceModelException,
                    ServiceOperationException, ServiceStateException, ValidationException;

    /**
     * Stores the price model of one subscription. What the customer relied on when ordering cannot change: whether
     * it costs something, currency, period and free period.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param priceModel the price model
     * @return the subscription's copy with the stored price model
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws CurrencyException if the currency is not one the platform supports
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws PaymentInformationException if a chargeable service lacks valid payment information
     * @throws PriceModelException if the price model is missing or must not change in this way
     * @throws SubscriptionStateException if the subscription is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails savePriceModelForSubscription(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "priceModel") VOPriceModel priceModel)
            throws ConcurrentModificationException, CurrencyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, PaymentInformationException,
                    PriceModelException, SubscriptionStateException, ValidationException;

    /**
     * Stores description and license of a price model in several languages.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param priceModel the price model
     * @param localization the texts; languages that are left out stay as they are
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    void savePriceModelLocalization(
            @WebParam(name = "priceModel") VOPriceModel priceModel,
            @WebParam(name = "localization") VOPriceModelLocalization localization)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Stores name and descriptions of a service in several languages.
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param localization the texts; languages that are left out stay as they are
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveServiceLocalization(
            @WebParam(name = "service") VOService service,
            @WebParam(name = "localization") VOServiceLocalization localization)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    ValidationException;

    /**
     * Stores the texts of a technical service, of its parameters, events, roles and operations in the caller's
     * language.
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     *
     * @param technicalService the technical service, found by its key
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws UpdateConstraintException if something in use would be changed
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    void saveTechnicalServiceLocalization(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    UpdateConstraintException, ValidationException;

    /**
     * Activates and deactivates several services and sets how they show in the catalog, all or none.
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     *
     * @param activations services with their wanted state and catalog entries
     * @return what was found; possibly empty, never null
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OperationPendingException if a conflicting action still waits for approval
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceNotPublishedException if the service is not published on any marketplace
     * @throws ServiceOperationException if the service cannot be changed in this way
     * @throws ServiceStateException if the service is in a state that does not allow this
     * @throws TechnicalServiceNotAliveException if the application does not answer
     */
    @WebMethod
    List<VOService> setActivationStates(@WebParam(name = "activations") List<VOServiceActivation> activations)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    OrganizationAuthoritiesException, ServiceNotPublishedException, ServiceOperationException,
                    ServiceStateException, TechnicalServiceNotAliveException;

    /**
     * Defines to which services subscribers of this one can upgrade or downgrade.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param compatibleServices the services one can change to; empty for none
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceCompatibilityException if services cannot be on one upgrade path
     * @throws ServiceStateException if the service is in a state that does not allow this
     */
    @WebMethod
    void setCompatibleServices(
            @WebParam(name = "service") VOService service,
            @WebParam(name = "compatibleServices") List<VOService> compatibleServices)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    OrganizationAuthoritiesException, ServiceCompatibilityException, ServiceStateException;

    /**
     * Tells whether a service is in a state in which it can be deleted.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @return whether it can be deleted
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     */
    @WebMethod
    boolean statusAllowsDeletion(@WebParam(name = "service") VOService service)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     * Takes a service off the caller's marketplace for a while and tells its seller why.
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param reason why, for the people concerned; null for no reason
     * @return the service in its new state
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws ServiceStateException if the service is in a state that does not allow this
     */
    @WebMethod
    VOService suspendService(@WebParam(name = "service") VOService service, @WebParam(name = "reason") String reason)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceStateException;

    /**
     * Changes a service: texts, parameters, picture. Active services have to be deactivated first.
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     *
     * @param service the service, found by its key and checked by its version
     * @param imageResource the new picture; null leaves the old one
     * @return the stored state, with key and new version
     * @throws ConcurrentModificationException if the object was changed since the caller read it
     * @throws NonUniqueBusinessKeyException if an id or a name is taken
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws OrganizationAuthoritiesException if an organization does not have the role this takes
     * @throws ServiceStateException if the service is in a state that does not allow this
     * @throws ValidationException if a value breaks a rule
     */
    @WebMethod
    VOServiceDetails updateService(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "imageResource") VOImageResource imageResource)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ServiceStateException,
                    ValidationException;

    /**
     * Pings the application behind a technical service.
     *
     * <p>Open to every user on what is theirs.
     *
     * @param technicalService the technical service, found by its key
     * @throws ObjectNotFoundException if something the call names does not exist
     * @throws OperationNotPermittedException if the caller has no right to do this to this object
     * @throws TechnicalServiceNotAliveException if the application does not answer
     */
    @WebMethod
    void validateTechnicalServiceCommunication(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ObjectNotFoundException, OperationNotPermittedException, TechnicalServiceNotAliveException;
}
