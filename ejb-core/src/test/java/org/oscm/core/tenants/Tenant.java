package org.oscm.core.tenants;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.DiscountData;
import org.oscm.core.accounts.PaymentConfiguration;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.UdaConfiguration;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.UdaDefinitionView;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.VatRateData;
import org.oscm.core.accounts.VatTarget;
import org.oscm.core.accounts.usecase.AddCurrency;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.GrantDiscount;
import org.oscm.core.accounts.usecase.SaveBillingContact;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.accounts.usecase.SaveVatRates;
import org.oscm.core.accounts.usecase.attributes.DefineUdas;
import org.oscm.core.accounts.usecase.attributes.FillInUdas;
import org.oscm.core.accounts.usecase.attributes.FindUdas;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ApplicationProbe;
import org.oscm.core.catalog.CatalogFixtures;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceView;
import org.oscm.core.catalog.Texts;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.catalog.usecase.ImportTechnicalServices;
import org.oscm.core.catalog.usecase.PermitSuppliers;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceData;
import org.oscm.core.marketplace.MarketplaceOptions;
import org.oscm.core.marketplace.MarketplaceView;
import org.oscm.core.marketplace.usecase.ActivateOffer;
import org.oscm.core.marketplace.usecase.AdmitSellers;
import org.oscm.core.marketplace.usecase.CheckSubscriptionLimit;
import org.oscm.core.marketplace.usecase.CreateMarketplace;
import org.oscm.core.marketplace.usecase.CreateOffer;
import org.oscm.core.marketplace.usecase.PublishOffer;
import org.oscm.core.pricing.usecase.SavePriceModel;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.revenueshare.usecase.CalculateRevenueShares;
import org.oscm.core.revenueshare.usecase.PlanRevenueShares;
import org.oscm.core.subscriptions.RecordingApplication;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.subscriptions.usecase.SubscriptionOrder;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.UnitRole;
import org.oscm.core.units.UnitView;
import org.oscm.core.units.usecase.AssignUnitMembers;
import org.oscm.core.units.usecase.ChangeUnitRoles;
import org.oscm.core.units.usecase.CreateUnit;
import org.oscm.core.units.usecase.RestrictUnitServices;

/**
 * A supplier with everything a supplier has, his broker, reseller and partner, and his customer with everything a customer has. Each
 * organization has a user for each role. All texts hold the tenant's name in lower case letters.
 */
final class Tenant {

    /** The end of the month that is billed. */
    static final Instant JUNE = Instant.ofEpochMilli(1306879200000L);

    /** A payment type. */
    enum PaidBy {
        CREDIT_CARD(AccountsFixtures.CREDIT_CARD),
        DIRECT_DEBIT(2);

        private final long key;

        PaidBy(long key) {
            this.key = key;
        }
    }

    private final TestCore core;
    private final String word;
    private final People people;

    final OrganizationView supplier;
    final OrganizationView broker;
    final OrganizationView reseller;

    /** Another supplier, who may make offers of the application. */
    final OrganizationView partner;

    /** Another supplier, who may not yet. */
    final OrganizationView newPartner;

    final OrganizationView customer;
    final MarketplaceView market;
    final MarketplaceView openMarket;
    final TechnicalServiceView application;

    /** On the market, but not active. */
    final ServiceView hiddenOffer;

    final ServiceView publicOffer;
    final UnitView unit;

    /** The customer's first administrator, who uses the subscription. */
    final UserView subscriber;

    /** An administrator of the customer whom nothing keeps from being changed or deleted. */
    final UserView spare;

    /** A user of the customer whose account is locked. */
    final UserView locked;

    final long paymentInfoKey;
    final long billingContactKey;
    final long subscriptionKey;

    /** @param alsoPaidBy what the supplier accepts beside INVOICE */
    Tenant(TestCore core, String word, PaidBy alsoPaidBy) {
        this.core = core;
        this.word = word;
        people = new People(core, word);
        supplier = people.seller(
                "supplier",
                Set.of(
                        OrganizationRole.SUPPLIER,
                        OrganizationRole.TECHNOLOGY_PROVIDER,
                        OrganizationRole.MARKETPLACE_OWNER),
                UserRole.SERVICE_MANAGER,
                UserRole.TECHNOLOGY_MANAGER,
                UserRole.MARKETPLACE_OWNER);
        broker = people.seller("broker", Set.of(OrganizationRole.BROKER), UserRole.BROKER_MANAGER);
        reseller = people.seller("reseller", Set.of(OrganizationRole.RESELLER), UserRole.RESELLER_MANAGER);
        partner = people.seller("partner", Set.of(OrganizationRole.SUPPLIER));
        newPartner = people.seller("new partner", Set.of(OrganizationRole.SUPPLIER));
        core.get(AssignPaymentTypes.class).assign(supplier, List.of("INVOICE", alsoPaidBy.name()));
        market = marketplace("market", false);
        openMarket = marketplace("open market", true);

        people.signIn("supplier");
        accept(Set.of(AccountsFixtures.INVOICE, alsoPaidBy.key));
        chooseSellers();
        application = application();
        core.get(PermitSuppliers.class).add(application.key(), List.of(partner.organizationId()));
        hiddenOffer = offer("hidden");
        publicOffer = offer("public");
        core.get(ActivateOffer.class).activate(publicOffer.key(), supplier.key());

        RegisteredOrganization registered = people.customer("customer");
        customer = registered.organization();
        subscriber = registered.administrator();
        spare = people.hire("customer", customer, UserRole.ORGANIZATION_ADMIN);
        locked = people.lockedUser("customer", customer);
        unit = unit();
        paymentInfoKey = core.get(SavePaymentInfo.class)
                .save(new PaymentInfoData(0, 0, named("payment"), AccountsFixtures.INVOICE))
                .key();
        billingContactKey = core.get(SaveBillingContact.class)
                .save(new BillingContactData(
                        0, 0, named("contact"), named("company"), word + "@bills.example", named("street"), false))
                .key();
        core.settle();
        subscriptionKey = subscription();

        people.signIn("supplier");
        agree();
        bill();
        core.settle();
    }

    /** What a platform needs before tenants trade on it: a currency, and applications that answer. */
    static void openBusiness(TestCore core) {
        core.signInAsOperator();
        core.get(AddCurrency.class).add("EUR");
        core.bind(ApplicationProbe.class, application -> {});
        core.bind(ApplicationProvisioner.class, new RecordingApplication());
        core.bind(CheckSubscriptionLimit.class, new CheckSubscriptionLimit(List.of()));
    }

    /** What something of this tenant is called. */
    String named(String what) {
        return people.named(what);
    }

    List<UserView> users() {
        return people.users();
    }

    /** Another customer of the same supplier, whose texts hold another word. */
    List<UserView> neighbours(String otherWord) {
        people.signIn("supplier");
        People neighbours = new People(core, otherWord);
        neighbours.customer("customer");
        return neighbours.users();
    }

    /** Texts and keys that nobody else sees who buys here. */
    Set<String> secrets() {
        return Set.of(
                named("customer"),
                named("unit"),
                named("payment"),
                named("contact"),
                named("subscription"),
                named("secret"),
                named("value"),
                named("hidden"),
                String.valueOf(customer.key()),
                String.valueOf(hiddenOffer.key()),
                String.valueOf(subscriptionKey));
    }

    private MarketplaceView marketplace(String what, boolean open) {
        return core.get(CreateMarketplace.class)
                .create(
                        new MarketplaceData(
                                null,
                                named(what),
                                supplier.organizationId(),
                                new MarketplaceOptions(open, true, true, false, false)),
                        Locale.ENGLISH);
    }

    private void accept(Set<Long> paymentTypes) {
        core.get(SavePaymentConfiguration.class)
                .save(new PaymentConfiguration(paymentTypes, Map.of(), paymentTypes, Map.of()));
    }

    private void chooseSellers() {
        AdmitSellers admitSellers = core.get(AdmitSellers.class);
        admitSellers.admit(
                market.marketplaceId(), List.of(supplier.organizationId(), broker.organizationId()), supplier.key());
        admitSellers.ban(openMarket.marketplaceId(), List.of(broker.organizationId()), supplier.key());
    }

    private TechnicalServiceView application() {
        String xml = CatalogFixtures.fileStoreXml(AccessType.LOGIN)
                .replace("File store", named("application"))
                .replace("files.example.com", word + ".example")
                .replace("Stores files", named("stores files"))
                .replace("Open it", named("opens it"))
                .replace(" loginPath", " allowingOnBehalfActing=\"true\" loginPath");
        CatalogFixtures.protectUsedParts(core);
        core.get(ImportTechnicalServices.class).from(xml.getBytes(StandardCharsets.UTF_8), supplier.key());
        core.settle();
        return core.get(FindServices.class)
                .technicalService(named("application"), supplier.key())
                .orElseThrow();
    }

    private ServiceView offer(String what) {
        Texts texts = new Texts(Map.of("en", named(what)));
        byte[] picture = ("\u0089PNG\r\n\u001a\n" + named(what)).getBytes(StandardCharsets.ISO_8859_1);
        long key = core.get(CreateOffer.class)
                .create(
                        application.key(),
                        application.version(),
                        supplier.key(),
                        new ServiceDescription(named(what + " offer"), texts, texts, texts, null, null),
                        List.of(),
                        picture);
        core.get(SavePriceModel.class)
                .save(core.get(FindServices.class).service(key), 0, 0, SubscriptionsFixtures.tenPerMonth());
        core.get(PublishOffer.class).publish(key, supplier.key(), market.marketplaceId(), true, true);
        core.settle();
        return core.get(FindServices.class).service(key);
    }

    private UnitView unit() {
        UnitView made = core.get(CreateUnit.class)
                .create(customer.key(), named("unit"), named("description"), named("reference"));
        UserView administrator = people.hire("customer", customer);
        core.get(AssignUnitMembers.class).assign(made.name(), List.of(administrator, spare), List.of());
        core.get(ChangeUnitRoles.class).grant(made.key(), administrator, Set.of(UnitRole.ADMINISTRATOR));
        core.get(RestrictUnitServices.class).hide(made.key(), Set.of(hiddenOffer.key()));
        core.get(RestrictUnitServices.class).close(made.key(), Set.of(publicOffer.key()));
        return made;
    }

    private long subscription() {
        return core.get(SubscribeToService.class)
                .order(new SubscriptionOrder(
                        named("subscription"),
                        named("purchase order"),
                        null,
                        publicOffer.key(),
                        core.get(FindServices.class).service(publicOffer.key()).version(),
                        Map.of(),
                        List.of(SubscriptionsFixtures.as(subscriber, "READER")),
                        paymentInfoKey,
                        billingContactKey,
                        null,
                        List.of()));
    }

    /** What the supplier agrees on with his customer. */
    private void agree() {
        core.get(SaveVatRates.class)
                .save(List.of(
                        new VatRateData(0, 0, VatTarget.DEFAULT, new BigDecimal("19")),
                        new VatRateData(0, 0, VatTarget.country("FR"), new BigDecimal("20")),
                        new VatRateData(0, 0, VatTarget.customer(customer.key()), new BigDecimal("7"))));
        core.get(GrantDiscount.class)
                .grant(
                        customer.key(),
                        new DiscountData(0, 0, BigDecimal.TEN, core.clock().instant(), null));
        fillIn("secret", UdaTarget.CUSTOMER, UdaConfiguration.SUPPLIER, customer.key());
        fillIn("choice", UdaTarget.CUSTOMER_SUBSCRIPTION, UdaConfiguration.USER_OPTION_OPTIONAL, subscriptionKey);
    }

    private void fillIn(String what, UdaTarget target, UdaConfiguration configuration, long targetKey) {
        core.get(DefineUdas.class)
                .define(
                        List.of(new UdaDefinitionView(0, 0, named(what), target, configuration, null, false)),
                        List.of());
        core.settle();
        long definition = core.get(FindUdas.class).definitions(supplier.key()).stream()
                .filter(known -> known.target() == target)
                .findAny()
                .orElseThrow()
                .key();
        core.get(FillInUdas.class).fillIn(List.of(new UdaData(0, 0, definition, targetKey, named("value"))));
        core.settle();
    }

    private void bill() {
        Instant before = core.clock().instant();
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        BillingRun run = new BillingRun(core.clock().instant(), JUNE);
        core.get(BillingRuns.class).add(run);
        core.get(BillingRuns.class).addTasks(run.key(), List.of(subscriptionKey));
        core.get(WorkOnBillingRuns.class).work();
        core.settle();
        List<BillingRunFinished> finished = core.fired(BillingRunFinished.class);
        core.get(PlanRevenueShares.class).plan(finished.get(finished.size() - 1));
        core.get(CalculateRevenueShares.class).work();
        core.clock().set(before);
    }
}
