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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.PaymentDataChanged;
import org.oscm.core.accounts.PaymentEnablementChanged;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.catalog.AccessType;
import org.oscm.core.catalog.ProvisioningType;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.kernel.OrganizationRole;
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
    private PaidSubscription paid;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        paid = new PaidSubscription(core, world);
    }

    @Test
    void aSellerWhoSwitchesThePaymentTypeOffSuspendsAndWhoSwitchesItOnResumes() {
        paid.enable(Set.of());
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        paid.tellApplications();
        assertThat(paid.asked()).containsExactly("deactivateInstance instance of crm");

        paid.enable(Set.of(INVOICE));
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        paid.tellApplications();
        assertThat(paid.asked())
                .containsExactly("deactivateInstance instance of crm", "activateInstance instance of crm");
        assertThat(paid.openNotices()).isZero();
    }

    @Test
    void theHistoryKnowsWhenItStoodStill() {
        Instant suspended = core.clock().instant();
        paid.enable(Set.of());
        core.clock().advance(Duration.ofDays(2));
        Instant resumed = core.clock().instant();
        paid.enable(Set.of(INVOICE));

        assertThat(core.get(ReadHistory.class).of(paid.key()).all(SubscriptionChanged.class))
                .extracting(recorded -> recorded.fact().status())
                .containsExactly(
                        SubscriptionStatus.PENDING,
                        SubscriptionStatus.ACTIVE,
                        SubscriptionStatus.SUSPENDED,
                        SubscriptionStatus.ACTIVE);
        assertThat(core.get(ReadHistory.class)
                        .of(paid.key())
                        .all(SubscriptionChanged.class)
                        .subList(2, 4))
                .extracting(recorded -> recorded.at())
                .containsExactly(suspended, resumed);
    }

    @Test
    void theOperatorCanTakeAPaymentTypeAwayAndGiveItBack() {
        paid.assignToSupplier();
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);

        paid.assignToSupplier("INVOICE");
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void whatChangesNothingIsNoChange() {
        int version = paid.subscription().version();

        paid.enable(Set.of(INVOICE));
        paid.tellApplications();

        assertThat(paid.subscription().version()).isEqualTo(version);
        assertThat(paid.asked()).isEmpty();
    }

    @Test
    void anApplicationHearsOnlyWhatHoldsInTheEnd() {
        paid.enable(Set.of());
        paid.enable(Set.of(INVOICE));
        paid.tellApplications();

        assertThat(paid.asked()).containsExactly("activateInstance instance of crm");
        assertThat(paid.openNotices()).isZero();
    }

    @Test
    void whatIsFreeGoesOn() {
        ServiceView free = world.offer(
                SubscriptionsFixtures.definition("wiki", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, false),
                SubscriptionsFixtures.free());
        world.signInAda();
        long wiki = core.get(SubscribeToService.class).order(world.order("wiki", free));
        core.settle();
        SubscriptionView ordered = core.get(FindSubscriptions.class).subscription(wiki);
        assertThat(ordered.paymentInfoKey()).as("nobody pays for it").isNull();

        paid.deletePaymentInfo();
        paid.enable(Set.of());

        assertThat(core.get(FindSubscriptions.class).subscription(wiki)).isEqualTo(ordered);
    }

    @Test
    void otherCustomersAndSellersAreLeftAlone() {
        RegisteredOrganization other = AccountsFixtures.registered(core, "Other", OrganizationRole.SUPPLIER);
        core.get(HeedPayment.class)
                .heed(new PaymentEnablementChanged(other.organization().key()));
        core.get(HeedPayment.class)
                .heed(new PaymentDataChanged(other.organization().key()));
        core.settle();

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void nobodyWorksWithASuspendedOneButItCanBeEnded() {
        paid.enable(Set.of());
        assertRefused(
                () -> core.get(AssignUsers.class).assign("crm", List.of(as(world.ben(), GUEST)), List.of()),
                SubscriptionError.ASSIGNMENT_STATE_UNSUITABLE);

        core.get(EndSubscription.class).end("crm");
        core.settle();
        paid.tellApplications();

        assertThat(paid.asked()).containsExactly("deleteInstance instance of crm");
        assertThat(paid.openNotices()).isZero();
    }

    @Test
    void anApplicationThatDoesNotAnswerIsToldLater() {
        world.application().doNotAnswer("deactivateInstance");
        paid.enable(Set.of());
        paid.tellApplications();
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        world.application().doEverything();
        paid.asked().clear();

        paid.tellApplications();
        assertThat(paid.asked()).as("not before its time").isEmpty();

        paid.waitsAreOver();
        paid.tellApplications();
        assertThat(paid.asked()).containsExactly("deactivateInstance instance of crm");
    }

    @Test
    void whatIsNoLongerPaidForWhenTheInstanceIsReadyStartsSuspended() {
        world.application().letTheServerDieAt("createInstance");
        try {
            core.get(SubscribeToService.class)
                    .order(world.order(
                            "late",
                            world.offer(
                                    SubscriptionsFixtures.definition(
                                            "late", AccessType.LOGIN, ProvisioningType.SYNCHRONOUS, false),
                                    SubscriptionsFixtures.tenPerMonth())));
        } catch (ServerDied died) {
            core.settle();
        }
        paid.deletePaymentInfo();
        core.get(EntityManager.class)
                .createQuery("update ProvisioningOrder o set o.leaseUntil = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
        paid.asked().clear();

        core.get(CarryOutOrders.class).carryOut();
        core.settle();
        paid.tellApplications();

        assertThat(core.get(ShowSubscriptions.class)
                        .details("late")
                        .row()
                        .subscription()
                        .status())
                .isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(paid.asked()).contains("createInstance late {SIZE=5}", "deactivateInstance instance of late");
    }
}
