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

@WebService(name = "AccountService", targetNamespace = "http://oscm.org/xsd")
public interface AccountService {

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void addSuppliersForTechnicalService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService,
            @WebParam(name = "organizationIds") List<String> organizationIds)
            throws AddMarketingPermissionException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void deleteBillingContact(@WebParam(name = "billingContact") VOBillingContact billingContact)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void deletePaymentInfo(@WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    PaymentDeregistrationException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    void deregisterOrganization() throws DeletionConstraintException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    Set<VOPaymentType> getAvailablePaymentTypes();

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    Set<VOPaymentType> getAvailablePaymentTypesForOrganization();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    Set<VOPaymentType> getAvailablePaymentTypesFromOrganization(@WebParam(name = "serviceKey") Long serviceKey)
            throws ObjectNotFoundException, OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    List<VOBillingContact> getBillingContacts();

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOOrganizationPaymentConfiguration> getCustomerPaymentConfiguration();

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    Set<VOPaymentType> getDefaultPaymentConfiguration();

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    Set<VOPaymentType> getDefaultServicePaymentConfiguration();

    /**
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOOrganization> getMyCustomers() throws OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    VOOrganization getOrganizationData();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    String getOrganizationId(@WebParam(name = "subscriptionKey") long subscriptionKey)
            throws ObjectNotFoundException, OperationNotPermittedException, ServiceParameterException,
                    SubscriptionStateException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}, {@code SUBSCRIPTION_MANAGER} and {@code UNIT_ADMINISTRATOR}.
     */
    @WebMethod
    List<VOPaymentInfo> getPaymentInfos();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    VOOrganization getSeller(@WebParam(name = "sellerId") String sellerId, @WebParam(name = "locale") String locale)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    List<VOServicePaymentConfiguration> getServicePaymentConfiguration();

    /**
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    List<VOOrganization> getSuppliersForTechnicalService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService)
            throws ObjectNotFoundException, OperationNotPermittedException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<String> getSupportedCountryCodes();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOUdaDefinition> getUdaDefinitions();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOUdaDefinition> getUdaDefinitionsForCustomer(@WebParam(name = "supplierId") String supplierId)
            throws ObjectNotFoundException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    Set<String> getUdaTargetTypes();

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOUda> getUdas(
            @WebParam(name = "targetType") String targetType, @WebParam(name = "targetObjectKey") long targetObjectKey)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    List<VOUda> getUdasForCustomer(
            @WebParam(name = "targetType") String targetType,
            @WebParam(name = "targetObjectKey") long targetObjectKey,
            @WebParam(name = "supplierId") String supplierId)
            throws ObjectNotFoundException, OperationNotPermittedException, OrganizationAuthoritiesException,
                    ValidationException;

    /**
     *
     * <p>Needs no role.
     */
    @WebMethod
    VOImageResource loadImageOfOrganization(@WebParam(name = "organizationKey") long organizationKey);

    /**
     *
     * <p>Needs no role.
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
     *
     * <p>Open to {@code BROKER_MANAGER}, {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
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
     *
     * <p>Open to {@code TECHNOLOGY_MANAGER}.
     */
    @WebMethod
    void removeSuppliersFromTechnicalService(
            @WebParam(name = "technicalService") VOTechnicalService technicalService,
            @WebParam(name = "organizationIds") List<String> organizationIds)
            throws MarketingPermissionNotFoundException, ObjectNotFoundException, OperationNotPermittedException,
                    OrganizationAuthoritiesException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    VOBillingContact saveBillingContact(@WebParam(name = "billingContact") VOBillingContact billingContact)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, OperationNotPermittedException,
                    ValidationException;

    /**
     *
     * <p>Open to {@code RESELLER_MANAGER} and {@code SERVICE_MANAGER}.
     */
    @WebMethod
    boolean savePaymentConfiguration(
            @WebParam(name = "defaultConfiguration") Set<VOPaymentType> defaultConfiguration,
            @WebParam(name = "customerConfigurations") List<VOOrganizationPaymentConfiguration> customerConfigurations,
            @WebParam(name = "defaultServiceConfiguration") Set<VOPaymentType> defaultServiceConfiguration,
            @WebParam(name = "serviceConfigurations") List<VOServicePaymentConfiguration> serviceConfigurations)
            throws ObjectNotFoundException, OperationNotPermittedException, OperationPendingException;

    /**
     *
     * <p>Open to {@code ORGANIZATION_ADMIN}.
     */
    @WebMethod
    VOPaymentInfo savePaymentInfo(@WebParam(name = "paymentInfo") VOPaymentInfo paymentInfo)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, PaymentDataException, PaymentDeregistrationException,
                    ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void saveUdaDefinitions(
            @WebParam(name = "udaDefinitionsToSave") List<VOUdaDefinition> udaDefinitionsToSave,
            @WebParam(name = "udaDefinitionsToDelete") List<VOUdaDefinition> udaDefinitionsToDelete)
            throws ConcurrentModificationException, NonUniqueBusinessKeyException, ObjectNotFoundException,
                    OperationNotPermittedException, OrganizationAuthoritiesException, ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs.
     */
    @WebMethod
    void saveUdas(@WebParam(name = "udas") List<VOUda> udas)
            throws ConcurrentModificationException, MandatoryUdaMissingException, NonUniqueBusinessKeyException,
                    ObjectNotFoundException, OperationNotPermittedException, ValidationException;

    /**
     *
     * <p>Open to every user on what is theirs; beyond that to {@code ORGANIZATION_ADMIN}.
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
     *
     * <p>Open to {@code SERVICE_MANAGER}.
     */
    @WebMethod
    VOOrganization updateCustomerDiscount(@WebParam(name = "organization") VOOrganization organization)
            throws ConcurrentModificationException, ObjectNotFoundException, OperationNotPermittedException,
                    ValidationException;
}
