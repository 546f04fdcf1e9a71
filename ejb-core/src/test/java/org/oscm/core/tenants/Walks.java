package org.oscm.core.tenants;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.types.enumtypes.UserRoleType;
import org.oscm.vo.VOMarketplace;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOService;
import org.oscm.vo.VOServiceDetails;
import org.oscm.vo.VOSubscription;
import org.oscm.vo.VOUserDetails;

/** What a reader of operations cannot guess from their parameters. */
final class Walks {

    /**
     * Operations about the platform, or about nobody but the caller or his own directory: they are walked, but have
     * nothing to show to owners that they would not show to others.
     */
    static final Set<String> CONCERN_NO_TENANT = Set.of(
            "AccountService.deregisterOrganization",
            "AccountService.getSupportedCountryCodes",
            "AccountService.getUdaTargetTypes",
            "IdentityService.changePassword",
            "IdentityService.cleanUpCurrentUser",
            "IdentityService.importLdapUsers",
            "IdentityService.refreshLdapUser",
            "IdentityService.searchLdapUsers",
            "ServiceProvisioningService.getSupportedCurrencies",
            "SubscriptionService.hasCurrentUserSubscriptions",
            "VatService.getVatSupport");

    /** Operations that show what a tenant shows to everybody: who he is, his marketplaces, his active offers. */
    static final Set<String> SHOP_WINDOW = Set.of(
            "AccountService.getSeller",
            "AccountService.getUdaDefinitionsForCustomer",
            "AccountService.getAvailablePaymentTypesFromOrganization",
            "AccountService.loadImageOfOrganization",
            "MarketplaceService.getBrandingUrl",
            "MarketplaceService.getMarketplaceById",
            "MarketplaceService.getMarketplacesForOrganization",
            "ServiceProvisioningService.getServiceForMarketplace",
            "ServiceProvisioningService.getServicesForMarketplace");

    /** Any user's operation with which the operator helps others. */
    private static final String CONFIRMATION = "IdentityService.confirmAccount";

    /** Everybody may register as a seller's customer, or have whoever owns a mail address reminded of his accounts. */
    private static final Set<String> REACH_OUT =
            Set.of("AccountService.registerCustomer", "IdentityService.sendAccounts");

    private final Belongings things;
    private final Tenant tenant;
    private final Map<String, Supplier<Object[]>> handMade;

    Walks(Belongings things, Tenant tenant) {
        this.things = things;
        this.tenant = tenant;
        String market = tenant.market.marketplaceId();
        String openMarket = tenant.openMarket.marketplaceId();
        List<String> broker = List.of(tenant.broker.organizationId());
        List<String> reseller = List.of(tenant.reseller.organizationId());
        List<String> partner = List.of(tenant.partner.organizationId());
        List<String> newPartner = List.of(tenant.newPartner.organizationId());
        handMade = Map.ofEntries(
                entry("AccountService.addSuppliersForTechnicalService", () -> with(things.application(), newPartner)),
                entry("AccountService.removeSuppliersFromTechnicalService", () -> with(things.application(), partner)),
                entry(
                        "AccountService.registerCustomer",
                        () -> with(
                                newOrganization(),
                                newUser(),
                                "a long enough password",
                                tenant.publicOffer.key(),
                                market,
                                tenant.supplier.organizationId())),
                entry("AccountService.registerKnownCustomer", () -> with(newOrganization(), newUser(), null, market)),
                entry("AccountService.updateAccountInformation", () -> with(things.customer(), null, market, null)),
                entry("AccountService.saveUdaDefinitions", () -> with(List.of(things.udaDefinition()), null)),
                entry("IdentityService.createUser", () -> with(newUser(), List.<UserRoleType>of(), market)),
                entry("IdentityService.importUsers", () -> with(userFile(), tenant.customer.organizationId(), market)),
                entry("IdentityService.importUsersInOwnOrganization", () -> with(userFile(), market)),
                entry("IdentityService.unlockUserAccount", () -> with(things.user(tenant.locked), market)),
                entry("MarketplaceService.addOrganizationsToMarketplace", () -> with(reseller, market)),
                entry("MarketplaceService.removeOrganizationsFromMarketplace", () -> with(broker, market)),
                entry("MarketplaceService.banOrganizationsFromMarketplace", () -> with(reseller, openMarket)),
                entry("MarketplaceService.liftBanOrganizationsFromMarketplace", () -> with(broker, openMarket)),
                entry("MarketplaceService.getBannedOrganizationsForMarketplace", () -> with(openMarket)),
                entry("MarketplaceService.createMarketplace", () -> with(newMarketplace())),
                entry(
                        "OrganizationalUnitService.addAccessibleServices",
                        () -> with(
                                String.valueOf(tenant.unit.key()), List.of(String.valueOf(tenant.publicOffer.key())))),
                entry("OrganizationalUnitService.createUnit", () -> with("new unit", "new", "new")),
                entry("ServiceProvisioningService.createService", () -> with(things.application(), newService(), null)),
                entry("ServiceProvisioningService.deactivateService", () -> with(publicOffer())),
                entry(
                        "ServiceProvisioningService.getServiceForMarketplace",
                        () -> with(tenant.publicOffer.key(), market, "en")),
                entry("ServiceProvisioningService.importTechnicalServices", () -> with((Object) newApplication())),
                entry(
                        "SubscriptionService.addRevokeUser",
                        () -> with(tenant.named("subscription"), List.of(things.license()), List.of())),
                entry("SubscriptionService.getSubscriptionsForUser", () -> with(things.user(tenant.subscriber))),
                entry(
                        "SubscriptionService.subscribeToService",
                        () -> with(
                                newSubscription(),
                                publicOffer(),
                                List.of(things.license()),
                                things.paymentInfo(),
                                things.billingContact(),
                                List.of())));
    }

    /** Made afresh, because operations may change what they are given. */
    Object[] arguments(PublishedOperation operation) {
        return handMade.getOrDefault(operation.name(), () -> things.arguments(operation.published()))
                .get();
    }

    /** Whether the operator may do this to every tenant. */
    static boolean isForOperator(PublishedOperation operation) {
        return operation.isForOperator() || operation.name().equals(CONFIRMATION);
    }

    /** Whether strangers may cause rows about another tenant. */
    static boolean mayWrite(PublishedOperation operation) {
        return REACH_OUT.contains(operation.name());
    }

    private static Object[] with(Object... arguments) {
        return arguments;
    }

    private static VOOrganization newOrganization() {
        VOOrganization organization = new VOOrganization();
        organization.setName("new");
        organization.setAddress("new");
        organization.setEmail("new@new.example");
        organization.setLocale("en");
        organization.setDomicileCountry("DE");
        return organization;
    }

    private static VOUserDetails newUser() {
        VOUserDetails user = new VOUserDetails();
        user.setUserId("new user");
        user.setEMail("new@new.example");
        user.setLocale("en");
        return user;
    }

    private static byte[] userFile() {
        return "new user,new@new.example,en,MR,New,User,SUBSCRIPTION_MANAGER\n".getBytes(StandardCharsets.UTF_8);
    }

    private VOMarketplace newMarketplace() {
        VOMarketplace marketplace = new VOMarketplace();
        marketplace.setName("new");
        marketplace.setOwningOrganizationId(tenant.supplier.organizationId());
        return marketplace;
    }

    private static VOService newService() {
        VOService service = new VOService();
        service.setServiceId("new");
        return service;
    }

    private static byte[] newApplication() {
        return CatalogFixtures.fileStoreXml(AccessType.LOGIN).getBytes(StandardCharsets.UTF_8);
    }

    private static VOSubscription newSubscription() {
        VOSubscription subscription = new VOSubscription();
        subscription.setSubscriptionId("new");
        return subscription;
    }

    private VOServiceDetails publicOffer() {
        return things.service(tenant.publicOffer.key());
    }
}
