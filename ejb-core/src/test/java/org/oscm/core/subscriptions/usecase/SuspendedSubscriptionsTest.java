package org.oscm.core.subscriptions.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.INVOICE;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.testing.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.BillingContactData;
import org.oscm.core.accounts.PaymentConfiguration;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.accounts.usecase.AssignPaymentTypes;
import org.oscm.core.accounts.usecase.DeleteBillingContact;
import org.oscm.core.accounts.usecase.DeletePaymentInfo;
import org.oscm.core.accounts.usecase.FindBillingContacts;
import org.oscm.core.accounts.usecase.FindPayment;
import org.oscm.core.accounts.usecase.SaveBillingContact;
import org.oscm.core.accounts.usecase.SavePaymentConfiguration;
import org.oscm.core.accounts.usecase.SavePaymentInfo;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.provisioning.ProvisioningError;
import org.oscm.core.subscriptions.RecordingApplication.ServerDied;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.testing.TestCore;

/** What costs money goes on only as long as somebody can be made to pay. */
class SuspendedSubscriptionsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;
    private long key;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
        key = core.get(SubscribeToService.class).order(world.order("crm", crm, as(world.cleo(), GUEST)));
        core.settle();
        world.application().asked.clear();
        core.clock().advance(Duration.ofDays(3));
    }

    private void enable(Set<Long> forCustomer) {
        core.signIn(world.supplier().administrator());
        core.get(SavePaymentConfiguration.class)
                .save(new PaymentConfiguration(
                        null, Map.of(world.customer().organization().key(), forCustomer), null, Map.of()));
        heedEnablement();
    }

    private void assignToSupplier(String... types) {
        core.signInAsOperator();
        core.get(AssignPaymentTypes.class).assign(world.supplier().organization(), List.of(types));
        heedEnablement();
    }

    private void heedEnablement() {
        List<PaymentEnablementChanged> fired = core.fired(PaymentEnablementChanged.class);
        core.get(HeedPayment.class).heed(fired.get(fired.size() - 1));
        core.settle();
        world.signInAda();
    }

    private void deletePaymentInfo() {
        PaymentView payment = payment();
        core.get(DeletePaymentInfo.class).delete(payment.key(), payment.version());
        heedPaymentData();
    }

    private void deleteBillingContact() {
        int version = core.get(FindBillingContacts.class)
                .billingContact(world.customer().organization().key(), world.billingContactKey())
                .version();
        core.get(DeleteBillingContact.class).delete(world.billingContactKey(), version);
        heedPaymentData();
    }

    private void heedPaymentData() {
        List<PaymentDataChanged> fired = core.fired(PaymentDataChanged.class);
        core.get(HeedPayment.class).heed(fired.get(fired.size() - 1));
        core.settle();
    }

    private PaymentView payment() {
        return core.get(FindPayment.class).of(world.customer().organization().key()).stream()
                .filter(found -> found.key() == world.paymentInfoKey())
                .findAny()
                .orElseThrow();
    }

    private long newPaymentInfo() {
        return core.get(SavePaymentInfo.class)
                .save(new PaymentInfoData(0, 0, "again by invoice", INVOICE))
                .key();
    }

    private long newBillingContact() {
        return core.get(SaveBillingContact.class)
                .save(new BillingContactData(0, 0, "new office", "Dock", "new@dock.example", "Quay 2", false))
                .key();
    }

    private void pay(Long paymentInfo, Long contact) {
        core.get(ChangePayment.class)
                .change(new ChangePayment.Wish(key, subscription().version(), paymentInfo, contact));
        core.settle();
    }

    private void tellApplications() {
        core.get(TellInstances.class).tell();
        core.settle();
    }

    private void waitsAreOver() {
        core.get(EntityManager.class)
                .createQuery("update InstanceNotice n set n.dueAt = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
        core.settle();
    }

    private SubscriptionView subscription() {
        return core.get(FindSubscriptions.class).subscription(key);
    }

    private SubscriptionStatus status() {
        return subscription().status();
    }

    private List<String> asked() {
        return world.application().asked;
    }

    private long openNotices() {
        return core.get(EntityManager.class)
                .createQuery("select count(n) from InstanceNotice n", Long.class)
                .getSingleResult();
    }

    @Test
    void aSellerWhoSwitchesThePaymentTypeOffSuspendsAndWhoSwitchesItOnResumes() {
        enable(Set.of());
        assertThat(status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        tellApplications();
        assertThat(asked()).containsExactly("deactivateInstance instance of crm");

        enable(Set.of(INVOICE));
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        tellApplications();
        assertThat(asked()).containsExactly("deactivateInstance instance of crm", "activateInstance instance of crm");
        assertThat(openNotices()).isZero();
    }

    @Test
    void theHistoryKnowsWhenItStoodStill() {
        Instant suspended = core.clock().instant();
        enable(Set.of());
        core.clock().advance(Duration.ofDays(2));
        Instant resumed = core.clock().instant();
        enable(Set.of(INVOICE));

        assertThat(core.get(ReadHistory.class).of(key).all(SubscriptionChanged.class))
                .extracting(recorded -> recorded.fact().status())
                .containsExactly(
                        SubscriptionStatus.PENDING,
                        SubscriptionStatus.ACTIVE,
                        SubscriptionStatus.SUSPENDED,
                        SubscriptionStatus.ACTIVE);
        assertThat(core.get(ReadHistory.class)
                        .of(key)
                        .all(SubscriptionChanged.class)
                        .subList(2, 4))
                .extracting(recorded -> recorded.at())
                .containsExactly(suspended, resumed);
    }

    @Test
    void theOperatorCanTakeAPaymentTypeAwayAndGiveItBack() {
        assignToSupplier();
        assertThat(status()).isEqualTo(SubscriptionStatus.SUSPENDED);

        assignToSupplier("INVOICE");
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void whatChangesNothingIsNoChange() {
        int version = subscription().version();

        enable(Set.of(INVOICE));
        tellApplications();

        assertThat(subscription().version()).isEqualTo(version);
        assertThat(asked()).isEmpty();
    }

    @Test
    void anApplicationHearsOnlyWhatHoldsInTheEnd() {
        enable(Set.of());
        enable(Set.of(INVOICE));
        tellApplications();

        assertThat(asked()).containsExactly("activateInstance instance of crm");
        assertThat(openNotices()).isZero();
    }

    @Test
    void deletedPaymentInformationSuspendsUntilThereIsAnother() {
        deletePaymentInfo();
        assertThat(status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(subscription().paymentInfoKey()).isNull();
        tellApplications();
        asked().clear();

        long another = newPaymentInfo();
        assertThat(status()).as("another one alone is not enough").isEqualTo(SubscriptionStatus.SUSPENDED);
        pay(another, world.billingContactKey());

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscription().paymentInfoKey()).isEqualTo(another);
        assertThat(asked()).containsExactly("activateInstance instance of crm");
        assertThat(openNotices()).isZero();
    }

    @Test
    void aDeletedBillingContactSuspendsUntilThereIsAnother() {
        deleteBillingContact();
        assertThat(status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(subscription().billingContactKey()).isNull();
        assertThat(core.get(ShowSubscriptions.class).details("crm").billingContact())
                .isNull();

        assertRefused(() -> pay(world.paymentInfoKey(), null), SubscriptionError.BILLING_CONTACT_MISSING);
        pay(world.paymentInfoKey(), newBillingContact());

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void whatIsFreeGoesOn() {
        ServiceView free = world.offer(
                SubscriptionsFixtures.definition("wiki", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, false),
                SubscriptionsFixtures.free());
        world.signInAda();
        long wiki = core.get(SubscribeToService.class).order(world.order("wiki", free));
        core.settle();

        deletePaymentInfo();
        enable(Set.of());

        SubscriptionView found = core.get(FindSubscriptions.class).subscription(wiki);
        assertThat(found.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(found.paymentInfoKey()).isNull();
    }

    @Test
    void otherCustomersAndSellersAreLeftAlone() {
        RegisteredOrganization other = AccountsFixtures.registered(core, "Other", OrganizationRole.SUPPLIER);
        core.get(HeedPayment.class)
                .heed(new PaymentEnablementChanged(other.organization().key()));
        core.get(HeedPayment.class)
                .heed(new PaymentDataChanged(other.organization().key()));
        core.settle();

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void nobodyWorksWithASuspendedOneButItCanBeEnded() {
        enable(Set.of());
        assertRefused(
                () -> core.get(AssignUsers.class).assign("crm", List.of(as(world.ben(), GUEST)), List.of()),
                SubscriptionError.ASSIGNMENT_STATE_UNSUITABLE);

        core.get(EndSubscription.class).end("crm");
        core.settle();
        tellApplications();

        assertThat(asked()).containsExactly("deleteInstance instance of crm");
        assertThat(openNotices()).isZero();
    }

    @Test
    void anApplicationThatDoesNotAnswerIsToldLater() {
        world.application().doNotAnswer("deactivateInstance");
        enable(Set.of());
        tellApplications();
        assertThat(status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        world.application().doEverything();
        asked().clear();

        tellApplications();
        assertThat(asked()).as("not before its time").isEmpty();

        waitsAreOver();
        tellApplications();
        assertThat(asked()).containsExactly("deactivateInstance instance of crm");
    }

    @Test
    void anApplicationThatDoesNotOpenTheInstanceKeepsTheSubscriptionSuspended() {
        deletePaymentInfo();
        tellApplications();
        long another = newPaymentInfo();
        world.application().refuse("activateInstance");

        assertRefused(() -> pay(another, world.billingContactKey()), ProvisioningError.APPLICATION_OPERATION_FAILED);

        assertThat(status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(subscription().paymentInfoKey()).isNull();
        asked().clear();
        tellApplications();
        assertThat(asked())
                .as("it may have opened it nevertheless")
                .containsExactly("deactivateInstance instance of crm");
    }

    @Test
    void aWordThatMayBeOnItsWayIsFollowedByTheLastOne() {
        world.application().doNotAnswer("deactivateInstance");
        deletePaymentInfo();
        tellApplications();
        world.application().doEverything();
        pay(newPaymentInfo(), world.billingContactKey());
        asked().clear();

        waitsAreOver();
        tellApplications();

        assertThat(asked()).containsExactly("activateInstance instance of crm");
        assertThat(openNotices()).isZero();
    }

    @Test
    void paymentOfARunningSubscriptionChangesWithoutAWordToTheApplication() {
        long another = newPaymentInfo();

        pay(another, world.billingContactKey());

        assertThat(subscription().paymentInfoKey()).isEqualTo(another);
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(asked()).isEmpty();
    }

    @Test
    void onlyItsManagerChangesHowItIsPaidAndOnlyWithWhatIsHis() {
        assertRefused(() -> pay(null, world.billingContactKey()), SubscriptionError.PAYMENT_INFO_MISSING);
        assertRefused(() -> pay(4711L, world.billingContactKey()), AccountsError.PAYMENT_INFO_NOT_FOUND);
        assertRefused(
                () -> core.get(ChangePayment.class)
                        .change(new ChangePayment.Wish(key, 4711, world.paymentInfoKey(), world.billingContactKey())),
                SubscriptionError.SUBSCRIPTION_CHANGED_MEANWHILE);
        core.signIn(world.ben());
        assertRefused(
                () -> pay(world.paymentInfoKey(), world.billingContactKey()), SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        RegisteredOrganization other = AccountsFixtures.aCustomerOf(core, world.supplier(), "Pier");
        long foreign = newPaymentInfo();
        assertRefused(
                () -> pay(world.paymentInfoKey(), world.billingContactKey()), SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        assertThat(other.organization().key()).isPositive();
        world.signInAda();
        assertRefused(() -> pay(foreign, world.billingContactKey()), AccountsError.PAYMENT_INFO_NOT_YOURS);
    }

    @Test
    void howAnEndedOneIsPaidStays() {
        core.get(EndSubscription.class).end("crm");
        core.settle();

        assertRefused(
                () -> pay(world.paymentInfoKey(), world.billingContactKey()),
                SubscriptionError.PAYMENT_STATE_UNSUITABLE);
        deletePaymentInfo();
        assertThat(subscription().paymentInfoKey()).isEqualTo(world.paymentInfoKey());
    }

    @Test
    void whatIsNoLongerPaidForWhenTheInstanceIsReadyStartsSuspended() {
        world.application().letTheServerDieAt("createInstance");
        try {
            core.get(SubscribeToService.class).order(world.order("late", crm));
        } catch (ServerDied died) {
            core.settle();
        }
        deletePaymentInfo();
        core.get(EntityManager.class)
                .createQuery("update ProvisioningOrder o set o.leaseUntil = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
        asked().clear();

        core.get(CarryOutOrders.class).carryOut();
        core.settle();
        tellApplications();

        assertThat(core.get(ShowSubscriptions.class)
                        .details("late")
                        .row()
                        .subscription()
                        .status())
                .isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(asked()).contains("createInstance late {SIZE=5}", "deactivateInstance instance of late");
    }
}
