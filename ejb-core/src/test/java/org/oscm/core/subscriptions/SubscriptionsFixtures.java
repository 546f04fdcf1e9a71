package org.oscm.core.subscriptions;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.UdaData;
import org.oscm.core.accounts.usecase.EnableServiceDefaults;
import org.oscm.core.accounts.usecase.SaveBillingContact;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.LocalizedText;
import org.oscm.core.catalog.ModificationType;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.ServiceDescription;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.TechnicalServiceDefinition;
import org.oscm.core.catalog.Texts;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.model.TechnicalService;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.catalog.repository.TechnicalServices;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.marketplace.MarketplaceOptions;
import org.oscm.core.marketplace.model.CatalogEntry;
import org.oscm.core.marketplace.model.Marketplace;
import org.oscm.core.marketplace.repository.CatalogEntries;
import org.oscm.core.marketplace.repository.Marketplaces;
import org.oscm.core.pricing.PriceModelType;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingPeriod;
import org.oscm.core.pricing.model.PriceModel;
import org.oscm.core.pricing.repository.PriceModels;
import org.oscm.core.provisioning.ApplicationProvisioner;
import org.oscm.core.subscriptions.usecase.SubscriptionOrder;
import org.oscm.core.subscriptions.usecase.WantedAssignment;
import org.oscm.core.testing.TestCore;

/**
 * A supplier who sells "Harbor CRM" for 10.00 a month, and a customer with an administrator, who is signed in, and two more
 * users. The application is {@link RecordingApplication}.
 */
public final class SubscriptionsFixtures {

    public static final String ADMIN = "ADMIN";
    public static final String GUEST = "GUEST";

    private final TestCore core;
    private final RecordingApplication application = new RecordingApplication();
    private final RegisteredOrganization supplier;
    private final RegisteredOrganization customer;
    private final UserView ben;
    private final UserView cleo;
    private final long marketplaceKey;
    private final long paymentInfoKey;
    private final long billingContactKey;

    public SubscriptionsFixtures(TestCore core) {
        this.core = core;
        core.bind(ApplicationProvisioner.class, application);
        supplier = AccountsFixtures.aSupplier(core);
        Marketplace marketplace =
                new Marketplace("harbor", supplier.organization().key());
        marketplace.describe("Harbor", Locale.ENGLISH, new MarketplaceOptions(true, false, false, false, false));
        core.get(Marketplaces.class).add(marketplace);
        marketplaceKey = marketplace.key();
        customer = AccountsFixtures.aCustomerOf(core, supplier, "Dock");
        ben = user("ben", Set.of(UserRole.SUBSCRIPTION_MANAGER));
        cleo = user("cleo", Set.of());
        paymentInfoKey = core.get(SavePaymentInfo.class)
                .save(new PaymentInfoData(0, 0, "by invoice", AccountsFixtures.INVOICE))
                .key();
        billingContactKey = core.get(SaveBillingContact.class)
                .save(new BillingContactData(0, 0, "office", "Dock", "bills@dock.example", "Quay 1", false))
                .key();
        core.settle();
    }

    private UserView user(String id, Set<UserRole> roles) {
        return core.get(CreateUser.class)
                .create(
                        customer.organization().key(),
                        new UserData(id, id + "@dock.example", "en", null, null, null, null, null, null, roles),
                        null);
    }

    public RecordingApplication application() {
        return application;
    }

    public RegisteredOrganization supplier() {
        return supplier;
    }

    public RegisteredOrganization customer() {
        return customer;
    }

    public UserView ada() {
        return customer.administrator();
    }

    public long paymentInfoKey() {
        return paymentInfoKey;
    }

    public long billingContactKey() {
        return billingContactKey;
    }

    /** A subscription manager. */
    public UserView ben() {
        return ben;
    }

    /** A user without roles. */
    public UserView cleo() {
        return cleo;
    }

    public void signInAda() {
        core.signIn(ada());
    }

    /** The offer everybody knows: LOGIN access, roles ADMIN and GUEST, 10.00 a month, at most two users. */
    public ServiceView harborCrm() {
        return offer(definition("crm", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, false), tenPerMonth());
    }

    public ServiceView offer(TechnicalServiceDefinition definition, PriceTerms terms) {
        long supplierKey = supplier.organization().key();
        TechnicalService application = new TechnicalService(supplierKey, definition);
        core.get(TechnicalServices.class).add(application);
        Service service = new Service(
                supplierKey,
                application.view().key(),
                new ServiceDescription(
                        "Harbor " + definition.id(), Texts.none(), Texts.none(), Texts.none(), null, null));
        service.configure(
                definition.accessType() == AccessType.EXTERNAL
                        ? List.of()
                        : List.of(
                                new ParameterSetting("SIZE", "5", true), new ParameterSetting("NAMED_USER", "2", true)),
                id -> false);
        service.activate();
        core.get(Services.class).add(service);
        core.get(EnableServiceDefaults.class).enable(service.key(), supplierKey);
        core.get(PriceModels.class).save(new PriceModel(service.key(), terms));
        CatalogEntry entry = new CatalogEntry(service.key(), BigDecimal.ZERO);
        entry.publish(
                core.get(Marketplaces.class).get(marketplaceKey),
                supplier.organization().roles(),
                true,
                true);
        core.get(CatalogEntries.class).save(entry);
        core.settle();
        return core.get(FindServices.class).service(service.key());
    }

    public static TechnicalServiceDefinition definition(
            String id, AccessType access, ProvisioningType provisioning, boolean onlyOne) {
        List<LocalizedText> text = List.of(new LocalizedText("en", "text"));
        return new TechnicalServiceDefinition(
                id,
                null,
                access,
                new TechnicalServiceDefinition.Provisioning(provisioning, "http://app/" + id, null, null, null, null),
                "http://app",
                "/login",
                onlyOne,
                false,
                null,
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(new TechnicalServiceDefinition.Parameter(
                        "SIZE",
                        ParameterValueType.INTEGER,
                        ModificationType.STANDARD,
                        true,
                        true,
                        null,
                        1L,
                        100L,
                        List.of(),
                        text)),
                List.of(new TechnicalServiceDefinition.Event("FILE_SAVED", text)),
                List.of(
                        new TechnicalServiceDefinition.Role(ADMIN, text, text),
                        new TechnicalServiceDefinition.Role(GUEST, text, text)),
                List.of());
    }

    public static PriceTerms tenPerMonth() {
        return new PriceTerms(
                PriceModelType.PRO_RATA,
                PricingPeriod.MONTH,
                "EUR",
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Texts.none(),
                Texts.none());
    }

    public static PriceTerms free() {
        return PriceTerms.free(Texts.none(), Texts.none());
    }

    /** Paid by invoice, with the parameters as they are offered. */
    public SubscriptionOrder order(String subscriptionId, ServiceView offer, WantedAssignment... users) {
        return order(subscriptionId, offer, Map.of(), users);
    }

    public SubscriptionOrder order(
            String subscriptionId, ServiceView offer, Map<String, String> parameters, WantedAssignment... users) {
        return new SubscriptionOrder(
                subscriptionId,
                "PO 7",
                null,
                offer.key(),
                offer.version(),
                new HashMap<>(parameters),
                List.of(users),
                paymentInfoKey,
                billingContactKey,
                null,
                List.of());
    }

    /** As {@link #order}, for an organizational unit or with custom attributes. */
    public SubscriptionOrder order(String subscriptionId, ServiceView offer, Long unitKey, UdaData... udas) {
        return new SubscriptionOrder(
                subscriptionId,
                null,
                null,
                offer.key(),
                offer.version(),
                Map.of(),
                List.of(),
                paymentInfoKey,
                billingContactKey,
                unitKey,
                List.of(udas));
    }

    public SubscriptionOrder unpaid(String subscriptionId, ServiceView offer) {
        return new SubscriptionOrder(
                subscriptionId,
                null,
                null,
                offer.key(),
                offer.version(),
                Map.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    public static WantedAssignment as(UserView user, String role) {
        return new WantedAssignment(user.key(), user.userId(), role, null);
    }
}
