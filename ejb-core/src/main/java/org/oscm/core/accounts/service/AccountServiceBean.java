package org.oscm.core.accounts.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oscm.core.accounts.ApplicationSuppliers;
import org.oscm.core.accounts.CustomerSubscriptions;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.Registration;
import org.oscm.core.accounts.usecase.DeleteBillingContact;
import org.oscm.core.accounts.usecase.DeletePaymentInfo;
import org.oscm.core.accounts.usecase.DeregisterOrganization;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.accounts.usecase.FindPaymentTypes;
import org.oscm.core.accounts.usecase.GrantDiscount;
import org.oscm.core.accounts.usecase.RegisterKnownCustomer;
import org.oscm.core.accounts.usecase.RegisterSelf;
import org.oscm.core.accounts.usecase.SaveBillingContact;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.accounts.usecase.attributes.DefineUdas;
import org.oscm.core.accounts.usecase.attributes.FillInUdas;
import org.oscm.core.accounts.usecase.attributes.FindUdas;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.identity.usecase.SellerLogos;
import org.oscm.core.identity.usecase.UpdateAccount;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
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

/** The published AccountService: an organization's own data, its customers, and how they pay. */
@Stateless
public class AccountServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private RegisterKnownCustomer registerKnownCustomer;

    @Inject
    private RegisterSelf registerSelf;

    @Inject
    private UpdateAccount updateAccount;

    @Inject
    private DeregisterOrganization deregisterOrganization;

    @Inject
    private CustomerSubscriptions subscriptions;

    @Inject
    private SellerLogos logos;

    @Inject
    private OfferList offers;

    @Inject
    private SavePaymentConfiguration savePaymentConfiguration;

    @Inject
    private SavePaymentInfo savePaymentInfo;

    @Inject
    private SaveBillingContact saveBillingContact;

    @Inject
    private DeletePaymentInfo deletePaymentInfo;

    @Inject
    private DeleteBillingContact deleteBillingContact;

    @Inject
    private FindPaymentTypes paymentTypes;

    @Inject
    private FindPayment payments;

    @Inject
    private FindBillingContacts billingContacts;

    @Inject
    private FindCustomers customers;

    @Inject
    private FindParties parties;

    @Inject
    private GrantDiscount grantDiscount;

    @Inject
    private ApplicationSuppliers suppliers;

    @Inject
    private CustomerPresenter presenter;

    @Inject
    private DefineUdas defineUdas;

    @Inject
    private FillInUdas fillInUdas;

    @Inject
    private FindUdas udas;

    @Inject
    private AccountMapping mapping;

    @Inject
    private PaymentPresenter paymentPresenter;

    @Inject
    private UdaMapping udaMapping;

    @Inject
    private AgreementMapping agreements;

    @RolesAllowed({"BROKER_MANAGER", "RESELLER_MANAGER", "SERVICE_MANAGER"})
    public VOOrganization registerKnownCustomer(
            VOOrganization organization,
            VOUserDetails user,
            LdapProperties organizationProperties,
            String marketplaceId) {
        Check.required("organization", organization);
        Check.required("user", user);
        if (organizationProperties != null
                && !organizationProperties.getSettings().isEmpty()) {
            throw Refusal.of(PlatformError.NOT_YET_AVAILABLE, "LDAP");
        }
        return mapping.published(registerKnownCustomer
                .register(mapping.data(organization), mapping.data(user), marketplaceId)
                .organization());
    }

    /** For programs that register others; people who have no account yet use the portal or REST. */
    @RolesAllowed(UserRole.ANY_USER)
    public VOOrganization registerCustomer(
            VOOrganization organization,
            VOUserDetails admin,
            String password,
            Long serviceKey,
            String marketplaceId,
            String sellerId) {
        Registration registration = new Registration(
                mapping.data(Check.required("organization", organization)),
                mapping.data(Check.required("admin", admin)),
                password,
                serviceKey,
                marketplaceId,
                sellerId);
        return mapping.published(registerSelf.register(registration).organization());
    }

    @RolesAllowed({"BROKER_MANAGER", "RESELLER_MANAGER", "SERVICE_MANAGER"})
    public List<VOOrganization> getMyCustomers() {
        return presenter.shown(own(), myCustomers());
    }

    @RolesAllowed("SERVICE_MANAGER")
    public VOOrganization updateCustomerDiscount(VOOrganization organization) {
        Check.required("organization", organization);
        long customer = presenter.key(organization);
        if (organization.getDiscount() == null) {
            grantDiscount.withdraw(customer);
        } else {
            grantDiscount.grant(customer, agreements.data(organization.getDiscount()));
        }
        return presenter.shown(own(), parties.organization(customer));
    }

    /** Who is no administrator may change himself only. */
    @RolesAllowed(UserRole.ANY_USER)
    public void updateAccountInformation(
            VOOrganization organization, VOUserDetails user, String marketplaceId, VOImageResource imageResource) {
        updateAccount.update(
                organization == null ? null : mapping.profile(organization, presenter.key(organization)),
                user == null ? null : mapping.person(user),
                marketplaceId,
                mapping.logo(imageResource));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void deregisterOrganization() {
        deregisterOrganization.deregister();
    }

    @RolesAllowed(UserRole.ANY_USER)
    public String getOrganizationId(long subscriptionKey) {
        return parties.organization(subscriptions.customerToCaller(subscriptionKey))
                .organizationId();
    }

    @RolesAllowed(UserRole.ANY_USER)
    public VOImageResource loadImageOfOrganization(long organizationKey) {
        return logos.get(organizationKey).map(mapping::published).orElse(null);
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public VOOrganization getOrganizationData() {
        return mapping.published(parties.organization(own()));
    }

    @RolesAllowed({"RESELLER_MANAGER", "SERVICE_MANAGER"})
    public Set<VOPaymentType> getAvailablePaymentTypesForOrganization() {
        return paymentPresenter.published(paymentTypes.ofSeller(own()));
    }

    @RolesAllowed({"RESELLER_MANAGER", "SERVICE_MANAGER"})
    public Set<VOPaymentType> getDefaultPaymentConfiguration() {
        return paymentPresenter.published(paymentTypes.defaults(own()));
    }

    @RolesAllowed({"RESELLER_MANAGER", "SERVICE_MANAGER"})
    public Set<VOPaymentType> getDefaultServicePaymentConfiguration() {
        return paymentPresenter.published(paymentTypes.serviceDefaults(own()));
    }

    @RolesAllowed({"RESELLER_MANAGER", "SERVICE_MANAGER"})
    public List<VOOrganizationPaymentConfiguration> getCustomerPaymentConfiguration() {
        return myCustomers().stream()
                .map(customer -> paymentPresenter.ofCustomer(own(), customer))
                .toList();
    }

    @RolesAllowed({"RESELLER_MANAGER", "SERVICE_MANAGER"})
    public List<VOServicePaymentConfiguration> getServicePaymentConfiguration() {
        return offers.of(own(), caller.get().locale()).stream()
                .map(service -> paymentPresenter.ofService(own(), service))
                .toList();
    }

    @RolesAllowed({"RESELLER_MANAGER", "SERVICE_MANAGER"})
    public boolean savePaymentConfiguration(
            Set<VOPaymentType> defaultConfiguration,
            List<VOOrganizationPaymentConfiguration> customerConfigurations,
            Set<VOPaymentType> defaultServiceConfiguration,
            List<VOServicePaymentConfiguration> serviceConfigurations) {
        savePaymentConfiguration.save(paymentPresenter.configuration(
                defaultConfiguration, customerConfigurations, defaultServiceConfiguration, serviceConfigurations));
        return true;
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public Set<VOPaymentType> getAvailablePaymentTypes() {
        return paymentPresenter.published(paymentTypes.ofCustomer(own()));
    }

    @RolesAllowed("PlatformUsers")
    public Set<VOPaymentType> getAvailablePaymentTypesFromOrganization(Long serviceKey) {
        return paymentPresenter.published(paymentTypes.usable(own(), Check.required("serviceKey", serviceKey)));
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public List<VOPaymentInfo> getPaymentInfos() {
        return mapping.published(payments.of(own()), caller.get().locale());
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public VOPaymentInfo savePaymentInfo(VOPaymentInfo paymentInfo) {
        Check.required("paymentInfo", paymentInfo);
        return mapping.published(
                savePaymentInfo.save(paymentPresenter.data(paymentInfo)),
                caller.get().locale());
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "SUBSCRIPTION_MANAGER", "UNIT_ADMINISTRATOR"})
    public List<VOBillingContact> getBillingContacts() {
        return billingContacts.of(own()).stream().map(mapping::published).toList();
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public VOBillingContact saveBillingContact(VOBillingContact billingContact) {
        Check.required("billingContact", billingContact);
        return mapping.published(saveBillingContact.save(mapping.data(billingContact)));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void deletePaymentInfo(VOPaymentInfo paymentInfo) {
        Check.required("paymentInfo", paymentInfo);
        deletePaymentInfo.delete(paymentInfo.getKey(), paymentInfo.getVersion());
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void deleteBillingContact(VOBillingContact billingContact) {
        Check.required("billingContact", billingContact);
        deleteBillingContact.delete(billingContact.getKey(), billingContact.getVersion());
    }

    @RolesAllowed(UserRole.ANY_USER)
    public Set<String> getUdaTargetTypes() {
        return udaMapping.targets();
    }

    @RolesAllowed("SERVICE_MANAGER")
    public List<VOUdaDefinition> getUdaDefinitions() {
        return udaMapping.definitions(udas.definitions(own()));
    }

    @RolesAllowed(UserRole.ANY_USER)
    public List<VOUdaDefinition> getUdaDefinitionsForCustomer(String supplierId) {
        return udaMapping.definitions(udas.definitionsForCustomers(supplier(supplierId)));
    }

    @RolesAllowed("SERVICE_MANAGER")
    public void saveUdaDefinitions(
            List<VOUdaDefinition> udaDefinitionsToSave, List<VOUdaDefinition> udaDefinitionsToDelete) {
        defineUdas.define(udaMapping.wanted(udaDefinitionsToSave), udaMapping.wanted(udaDefinitionsToDelete));
    }

    @RolesAllowed("SERVICE_MANAGER")
    public List<VOUda> getUdas(String targetType, long targetObjectKey) {
        return udaMapping.udas(udas.toSupplier(own(), udaMapping.target(targetType), targetObjectKey));
    }

    @RolesAllowed(UserRole.ANY_USER)
    public List<VOUda> getUdasForCustomer(String targetType, long targetObjectKey, String supplierId) {
        return udaMapping.udas(
                udas.toCustomer(own(), supplier(supplierId), udaMapping.target(targetType), targetObjectKey));
    }

    @RolesAllowed({"SERVICE_MANAGER", "ORGANIZATION_ADMIN"})
    public void saveUdas(List<VOUda> udas) {
        fillInUdas.fillIn(udaMapping.values(udas));
    }

    @RolesAllowed("TECHNOLOGY_MANAGER")
    public List<VOOrganization> getSuppliersForTechnicalService(VOTechnicalService technicalService) {
        return suppliers.of(key(technicalService)).stream()
                .map(mapping::toOthers)
                .toList();
    }

    @RolesAllowed("TECHNOLOGY_MANAGER")
    public void addSuppliersForTechnicalService(VOTechnicalService technicalService, List<String> organizationIds) {
        suppliers.add(key(technicalService), organizationIds);
    }

    @RolesAllowed("TECHNOLOGY_MANAGER")
    public void removeSuppliersFromTechnicalService(VOTechnicalService technicalService, List<String> organizationIds) {
        suppliers.remove(key(technicalService), organizationIds);
    }

    private static long key(VOTechnicalService technicalService) {
        return Check.required("technicalService", technicalService).getKey();
    }

    @RolesAllowed(UserRole.ANY_USER)
    public List<String> getSupportedCountryCodes() {
        return Check.COUNTRIES.stream().sorted().toList();
    }

    /** What a seller says about himself, in his own words whatever the language asked for. */
    @RolesAllowed(UserRole.ANY_USER)
    public VOOrganization getSeller(String sellerId, String locale) {
        return parties.findOrganization(Check.required("sellerId", sellerId))
                .filter(found -> ReferenceType.toCustomer(found.roles()).isPresent())
                .map(mapping::toOthers)
                .orElseThrow(() -> Refusal.of(IdentityError.ORGANIZATION_NOT_FOUND, sellerId));
    }

    private long supplier(String supplierId) {
        return parties.organization(Check.required("supplierId", supplierId)).key();
    }

    private long own() {
        return caller.get().organizationKey();
    }

    private List<OrganizationView> myCustomers() {
        return customers.of(own());
    }
}
