package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.ADMIN;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.definition;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.free;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.usecase.FindCustomers;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ParameterValueChanged;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.ServiceCopied;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.marketplace.MarketplaceError;
import org.oscm.core.pricing.PriceModelChanged;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.ShowSubscriptions;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.subscriptions.usecase.SubscriptionOrder;
import org.oscm.core.testing.TestCore;

class SubscribingTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;

    @BeforeEach
    void sell() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
    }

    private long subscribe(SubscriptionOrder order) {
        long key = core.get(SubscribeToService.class).order(order);
        core.settle();
        return key;
    }

    private History history(long key) {
        return core.get(ReadHistory.class).of(key);
    }

    private List<SubscriptionRow> subscriptions() {
        core.settle();
        return core.get(ShowSubscriptions.class).ofOrganization(null);
    }

    @Test
    void theSubscriptionIsActiveWhenTheApplicationHasMadeInstanceAndUsers() {
        subscribe(world.order("my crm", crm, Map.of("SIZE", "20"), as(world.cleo(), GUEST)));

        SubscriptionDetails details = core.get(ShowSubscriptions.class).details("my crm");
        SubscriptionView subscription = details.row().subscription();
        assertThat(world.application().asked)
                .containsExactly("createInstance my crm {SIZE=20}", "createUsers cleo:GUEST");
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscription.activatedAt())
                .isEqualTo(subscription.createdAt())
                .isEqualTo(core.clock().instant());
        assertThat(subscription.cutOffDay()).isEqualTo(1);
        assertThat(subscription.instance().id()).isEqualTo("instance of my crm");
        assertThat(subscription.purchaseOrderNumber()).isEqualTo("PO 7");
        assertThat(details.row().owner().userId()).isEqualTo(world.ada().userId());
        assertThat(details.payment().paymentTypeId()).isEqualTo("INVOICE");
        assertThat(details.users()).singleElement().satisfies(assigned -> {
            assertThat(assigned.user().userId()).isEqualTo("cleo");
            assertThat(assigned.role().id()).isEqualTo(GUEST);
            assertThat(assigned.applicationUserId()).isEqualTo("cleo@app");
        });
    }

    @Test
    void theHistoryKnowsEveryStepAtOneInstant() {
        long key = subscribe(world.order("my crm", crm, as(world.cleo(), GUEST)));

        History history = history(key);
        assertThat(history.all(SubscriptionChanged.class))
                .extracting(fact -> fact.fact().status(), fact -> fact.fact().wasActivated(), Recorded::at)
                .containsExactly(
                        tuple(SubscriptionStatus.PENDING, false, core.clock().instant()),
                        tuple(SubscriptionStatus.ACTIVE, true, core.clock().instant()));
        SubscriptionChanged active =
                history.all(SubscriptionChanged.class).get(1).fact();
        assertThat(active.templateServiceKey()).isEqualTo(crm.key());
        assertThat(active.cutOffDay()).isEqualTo(1);
        assertThat(active.chargingOrganizationKey())
                .isEqualTo(world.supplier().organization().key());
        assertThat(history.all(AssignmentChanged.class))
                .extracting(Recorded::fact)
                .containsExactly(
                        new AssignmentChanged(world.cleo().key(), "cleo", AssignmentChanged.Change.ADD, GUEST));
        assertThat(history.all(ServiceCopied.class)).hasSize(1);
        assertThat(history.all(ParameterValueChanged.class))
                .extracting(fact -> fact.fact().parameterId())
                .containsExactlyInAnyOrder("SIZE", "NAMED_USER");
        assertThat(history.all(PriceModelChanged.class))
                .extracting(fact -> fact.fact().provisioned())
                .containsExactly(false, true);
    }

    @Test
    void anInstanceThatCannotBeMadeLeavesNothing() {
        world.application().refuse("createInstance");

        assertRefused(
                () -> subscribe(world.order("my crm", crm, as(world.cleo(), GUEST))),
                ProvisioningError.APPLICATION_OPERATION_FAILED);

        assertThat(subscriptions()).isEmpty();
        assertThat(world.application().asked).hasSize(1);
        world.application().doEverything();
        subscribe(world.order("my crm", crm));
        assertThat(subscriptions()).hasSize(1);
    }

    @Test
    void usersThatCannotBeMadeTakeTheInstanceWithThem() {
        world.application().doNotAnswer("createUsers");

        assertRefused(
                () -> subscribe(world.order("my crm", crm, as(world.cleo(), GUEST))),
                ProvisioningError.APPLICATION_NOT_LISTENING);

        assertThat(subscriptions()).isEmpty();
        assertThat(world.application().asked)
                .containsExactly(
                        "createInstance my crm {SIZE=5}",
                        "createUsers cleo:GUEST",
                        "deleteInstance instance of my crm");
    }

    @Test
    void anApplicationOutsideIsNotCalled() {
        ServiceView outside =
                world.offer(definition("outside", AccessType.EXTERNAL, ProvisioningType.SYNCHRONOUS, false), free());

        subscribe(world.unpaid("outside", outside));

        assertThat(world.application().asked).isEmpty();
        assertThat(subscriptions())
                .singleElement()
                .satisfies(row -> assertThat(row.subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE));
    }

    @Test
    void anApplicationWithDirectAccessIsNotToldAboutUsers() {
        ServiceView direct =
                world.offer(definition("direct", AccessType.DIRECT, ProvisioningType.SYNCHRONOUS, false), free());

        subscribe(world.order("direct", direct, as(world.cleo(), GUEST)));

        assertThat(world.application().asked).containsExactly("createInstance direct {SIZE=5}");
    }

    @Test
    void anAsynchronousApplicationIsNotYetAvailable() {
        ServiceView slow =
                world.offer(definition("slow", AccessType.LOGIN, ProvisioningType.ASYNCHRONOUS, false), free());

        assertRefused(() -> subscribe(world.unpaid("slow", slow)), PlatformError.NOT_YET_AVAILABLE);
    }

    @Test
    void aNameIsTakenOnceAndFreeAgainAfterTheEnd() {
        subscribe(world.order("my crm", crm));
        assertRefused(() -> subscribe(world.order("my crm", crm)), SubscriptionError.SUBSCRIPTION_ID_TAKEN);

        core.get(EndSubscription.class).end("my crm");
        core.settle();

        subscribe(world.order("my crm", crm));
        assertThat(subscriptions()).hasSize(1);
    }

    @Test
    void anotherCustomerMayUseTheSameName() {
        subscribe(world.order("my crm", crm));
        RegisteredOrganization other = AccountsFixtures.aCustomerOf(core, world.supplier(), "Pier");
        core.signIn(other.administrator());
        ServiceView free =
                world.offer(definition("free", AccessType.DIRECT, ProvisioningType.SYNCHRONOUS, false), free());

        subscribe(world.unpaid("my crm", free));

        assertThat(subscriptions()).hasSize(1);
    }

    @Test
    void aNameFollowsTheRulesOfIds() {
        assertRefused(() -> subscribe(world.order("my/crm", crm)), InputError.ID_CHARACTER, "subscriptionId");
        assertRefused(() -> subscribe(world.order(" ", crm)), InputError.REQUIRED, "subscriptionId");
    }

    @Test
    void oneSubscriptionIsEnoughForSomeApplications() {
        ServiceView single =
                world.offer(definition("single", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, true), free());
        subscribe(world.unpaid("first", single));

        assertRefused(() -> subscribe(world.unpaid("second", single)), SubscriptionError.ONE_SUBSCRIPTION_ONLY);

        core.get(EndSubscription.class).end("first");
        subscribe(world.unpaid("second", single));
    }

    @Test
    void whatCostsMoneyNeedsPaymentAndAddress() {
        assertRefused(() -> subscribe(world.unpaid("my crm", crm)), SubscriptionError.PAYMENT_INFO_MISSING);
        SubscriptionOrder paid = world.order("my crm", crm);
        assertRefused(
                () -> subscribe(new SubscriptionOrder(
                        "my crm",
                        null,
                        null,
                        crm.key(),
                        crm.version(),
                        Map.of(),
                        List.of(),
                        paid.paymentInfoKey(),
                        null,
                        null,
                        List.of())),
                SubscriptionError.BILLING_CONTACT_MISSING);
        assertRefused(
                () -> subscribe(new SubscriptionOrder(
                        "my crm",
                        null,
                        null,
                        crm.key(),
                        crm.version(),
                        Map.of(),
                        List.of(),
                        paid.paymentInfoKey() + 1_000_000,
                        paid.billingContactKey(),
                        null,
                        List.of())),
                AccountsError.PAYMENT_INFO_NOT_FOUND);
    }

    @Test
    void anOfferThatWasChangedOrIsUnknownIsRefused() {
        assertRefused(
                () -> subscribe(new SubscriptionOrder(
                        "x",
                        null,
                        null,
                        crm.key(),
                        crm.version() + 1,
                        Map.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of())),
                MarketplaceError.OFFER_MODIFIED);
        assertRefused(
                () -> subscribe(
                        new SubscriptionOrder("x", null, null, 1, 0, Map.of(), List.of(), null, null, null, List.of())),
                CatalogError.SERVICE_NOT_FOUND);
    }

    @Test
    void parametersMustFit() {
        assertRefused(() -> subscribe(world.order("a", crm, Map.of("SIZE", "many"))), InputError.WHOLE_NUMBER, "SIZE");
        assertRefused(() -> subscribe(world.order("b", crm, Map.of("SIZE", "101"))), InputError.RANGE, "SIZE");
        assertRefused(() -> subscribe(world.order("c", crm, Map.of("COLOR", "red"))), CatalogError.PARAMETER_NOT_FOUND);
    }

    @Test
    void usersMustBeTheCustomersOwnWithRolesOfTheApplication() {
        assertRefused(
                () -> subscribe(world.order("a", crm, as(world.cleo(), "KING"))),
                SubscriptionError.SERVICE_ROLE_NOT_FOUND);
        assertRefused(
                () -> subscribe(world.order("b", crm, as(world.cleo(), null))),
                SubscriptionError.SERVICE_ROLE_NOT_FOUND);
        assertRefused(
                () -> subscribe(world.order("c", crm, as(world.supplier().administrator(), ADMIN))),
                IdentityError.USER_NOT_FOUND);
    }

    @Test
    void moreUsersThanAllowedAreRefused() {
        assertRefused(
                () -> subscribe(
                        world.order("a", crm, as(world.ada(), ADMIN), as(world.ben(), GUEST), as(world.cleo(), GUEST))),
                SubscriptionError.NAMED_USERS_EXCEEDED);
        subscribe(world.order(
                "b",
                crm,
                Map.of("NAMED_USER", "3"),
                as(world.ada(), ADMIN),
                as(world.ben(), GUEST),
                as(world.cleo(), GUEST)));
    }

    @Test
    void aSubscriptionManagerSeesWhatHeOrderedOnly() {
        subscribe(world.order("of ada", crm));
        core.signIn(world.ben());
        subscribe(world.order("of ben", crm));

        assertThat(subscriptions())
                .extracting(row -> row.subscription().subscriptionId())
                .containsExactly("of ben");
        assertRefused(
                () -> core.get(ShowSubscriptions.class).details("of ada"), SubscriptionError.SUBSCRIPTION_NOT_YOURS);
    }

    @Test
    void whoSubscribesBecomesACustomerOfTheSeller() {
        RegisteredOrganization stranger = AccountsFixtures.registered(core, "Stranger");
        core.signIn(stranger.administrator());
        ServiceView free =
                world.offer(definition("free", AccessType.DIRECT, ProvisioningType.SYNCHRONOUS, false), free());

        subscribe(world.unpaid("mine", free));

        core.signIn(world.supplier().administrator());
        assertThat(core.get(FindCustomers.class)
                        .of(world.supplier().organization().key()))
                .extracting(customer -> customer.key())
                .contains(stranger.organization().key());
    }
}
