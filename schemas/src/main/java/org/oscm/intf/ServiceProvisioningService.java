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

@WebService(name = "ServiceProvisioningService", targetNamespace = "http://oscm.org/xsd")
public interface ServiceProvisioningService {

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOService activateService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    OrganizationAuthoritiesException, ServiceNotPublishedException, ServiceOperationException,
                    ServiceStateException, TechnicalServiceNotAliveException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails copyService(
            @WebParam(name = "service") VOService service, @WebParam(name = "serviceId") String serviceId)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ServiceStateException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails createService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService,
            @WebParam(name = "service") VOService service,
            @WebParam(name = "imageResource") VOImageResource imageResource)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ValidationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    VOTechnicalService createTechnicalService(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws NonUniqueBusinessKeyException, OrganizationAuthoritiesException, ValidationException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOService deactivateService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    OrganizationAuthoritiesException, ServiceOperationException, ServiceStateException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void deleteService(@WebParam(name = "service") VOService service)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    OrganizationAuthoritiesException, ServiceOperationException, ServiceStateException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void deleteTechnicalService(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ConcurrentModificationException, DeletionConstraintException, ObjectNotFoundException,
                    OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    byte[] exportTechnicalServices(@WebParam(name = "technicalServices") List<VOTechnicalService> technicalServices)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOCustomerService> getAllCustomerSpecificServices() throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOService> getCompatibleServices(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    List<String> getInstanceIdsForSellers(@WebParam(name = "organizationIds") List<String> organizationIds);

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOCompatibleService> getPotentialCompatibleServices(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOLocalizedText> getPriceModelLicenseTemplateLocalization(@WebParam(name = "service") VOServiceDetails service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOPriceModelLocalization getPriceModelLocalization(@WebParam(name = "priceModel") VOPriceModel priceModel)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOService> getRelatedServicesForMarketplace(
            @WebParam(name = "service") VOService service,
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails getServiceDetails(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails getServiceForCustomer(
            @WebParam(name = "customer") VOOrganization customer, @WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOServiceEntry getServiceForMarketplace(
            @WebParam(name = "serviceKey") Long serviceKey,
            @WebParam(name = "marketplaceId") String marketplaceId,
            @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails getServiceForSubscription(
            @WebParam(name = "customer") VOOrganization customer,
            @WebParam(name = "subscriptionId") String subscriptionId)
            throws ObjectNotFoundException, OrganizationAuthoritiesException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOServiceLocalization getServiceLocalization(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOOrganization getServiceSeller(
            @WebParam(name = "serviceKey") long serviceKey, @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOService> getServicesForCustomer(@WebParam(name = "customer") VOOrganization customer)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<VOService> getServicesForMarketplace(@WebParam(name = "marketplaceId") String marketplaceId);

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOService> getSuppliedServices();

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    List<String> getSupportedCurrencies();

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER} and {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    List<VOTechnicalService> getTechnicalServices(@WebParam(name = "role") OrganizationRoleType role)
            throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    String importTechnicalServices(@WebParam(name = "xml") byte[] xml)
            throws BillingAdapterNotFoundException, ImportException, OperationNotPermittedException,
                    TechnicalServiceActiveException, TechnicalServiceMultiSubscriptions,
                    UnchangeableAllowingOnBehalfActingException, UpdateConstraintException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    boolean isPartOfUpgradePath(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOImageResource loadImage(@WebParam(name = "serviceKey") Long serviceKey);

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOImageResource loadImageForSupplier(
            @WebParam(name = "serviceId") String serviceId, @WebParam(name = "supplierId") String supplierId)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    VOService resumeService(@WebParam(name = "service") VOService service)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceStateException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails savePriceModel(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "priceModel") VOPriceModel priceModel)
            throws ConcurrentModificationException, CurrencyException, ObjectNotFoundException,
                    OperationNotPermittedException, PriceModelException, ServiceStateException, ValidationException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
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
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails savePriceModelForSubscription(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "priceModel") VOPriceModel priceModel)
            throws ConcurrentModificationException, CurrencyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, PaymentInformationException,
                    PriceModelException, SubscriptionStateException, ValidationException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void savePriceModelLocalization(
            @WebParam(name = "priceModel") VOPriceModel priceModel,
            @WebParam(name = "localization") VOPriceModelLocalization localization)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void saveServiceLocalization(
            @WebParam(name = "service") VOService service,
            @WebParam(name = "localization") VOServiceLocalization localization)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void saveTechnicalServiceLocalization(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    UpdateConstraintException, ValidationException;

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOService> setActivationStates(@WebParam(name = "activations") List<VOServiceActivation> activations)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException,
                    OrganizationAuthoritiesException, ServiceNotPublishedException, ServiceOperationException,
                    ServiceStateException, TechnicalServiceNotAliveException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    void setCompatibleServices(
            @WebParam(name = "service") VOService service,
            @WebParam(name = "compatibleServices") List<VOService> compatibleServices)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    OrganizationAuthoritiesException, ServiceCompatibilityException, ServiceStateException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    boolean statusAllowsDeletion(@WebParam(name = "service") VOService service)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code MARKETPLACE_OWNER}.
     */
    @WebMethod
    VOService suspendService(@WebParam(name = "service") VOService service, @WebParam(name = "reason") String reason)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceStateException;

    /**
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOServiceDetails updateService(
            @WebParam(name = "service") VOServiceDetails service,
            @WebParam(name = "imageResource") VOImageResource imageResource)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ServiceStateException,
                    ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void validateTechnicalServiceCommunication(@WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ObjectNotFoundException, OperationNotPermittedException, TechnicalServiceNotAliveException;
}
