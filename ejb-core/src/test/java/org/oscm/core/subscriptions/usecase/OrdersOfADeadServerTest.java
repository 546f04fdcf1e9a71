package org.oscm.core.subscriptions.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.testing.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.subscriptions.RecordingApplication.ServerDied;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionRow;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.subscriptions.repository.ProvisioningOrders;
import org.oscm.core.testing.TestCore;

/** A server dies between the steps; another one, or the same one started again, carries on when its lease has run out. */
class OrdersOfADeadServerTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;

    @BeforeEach
    void sell() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
    }

    private void subscribe() {
        core.get(SubscribeToService.class).order(world.order("crm", crm, as(world.cleo(), GUEST)));
        core.settle();
    }

    private void diesAt(String call, Runnable action) {
        world.application().letTheServerDieAt(call);
        assertThatThrownBy(action::run).isInstanceOf(ServerDied.class);
        core.settle();
        world.application().asked.clear();
    }

    private void leasesRunOut() {
        core.get(EntityManager.class)
                .createQuery("update ProvisioningOrder o set o.leaseUntil = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
    }

    private void carryOn() {
        core.get(CarryOutOrders.class).carryOut();
        core.settle();
    }

    private List<SubscriptionRow> subscriptions() {
        return core.get(ShowSubscriptions.class).ofOrganization(null);
    }

    private SubscriptionStatus status() {
        return subscriptions().get(0).subscription().status();
    }

    private List<String> users() {
        return core.get(ShowSubscriptions.class).details("crm").users().stream()
                .map(assigned -> assigned.user().userId())
                .toList();
    }

    private long openOrders() {
        return core.get(EntityManager.class)
                .createQuery("select count(o) from ProvisioningOrder o", Long.class)
                .getSingleResult();
    }

    @Test
    void anOrderIsLeftAloneAsLongAsItsServerMayLive() {
        diesAt("createInstance", this::subscribe);

        carryOn();

        assertThat(status()).isEqualTo(SubscriptionStatus.PENDING);
        assertThat(world.application().asked).isEmpty();
        assertRefused(() -> core.get(EndSubscription.class).end("crm"), SubscriptionError.SUBSCRIPTION_BUSY);
        assertRefused(
                () -> core.get(AssignUsers.class).assign("crm", List.of(as(world.ben(), GUEST)), List.of()),
                SubscriptionError.SUBSCRIPTION_BUSY);
    }

    @Test
    void aRenewedLeaseDoesNotDisturbTheWorkItCovers() {
        diesAt("createInstance", this::subscribe);
        Object[] before = versionAndHolder();

        core.get(ProvisioningOrders.class).renew(List.of((String) before[1]), Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(versionAndHolder()).isEqualTo(before);
    }

    private Object[] versionAndHolder() {
        return core.get(EntityManager.class)
                .createQuery("select o.version, o.leaseHolder from ProvisioningOrder o", Object[].class)
                .getSingleResult();
    }

    @Test
    void theInstanceIsMadeByWhoeverTakesTheOrderOver() {
        diesAt("createInstance", this::subscribe);
        leasesRunOut();
        core.clock().advance(Duration.ofMinutes(2));

        carryOn();

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscriptions().get(0).subscription().activatedAt())
                .as("it counts from the moment it can be used")
                .isEqualTo(core.clock().instant());
        assertThat(users()).containsExactly("cleo");
        assertThat(openOrders()).isZero();
    }

    @Test
    void anInstanceThatWasMadeIsNotMadeAgain() {
        diesAt("createUsers", this::subscribe);
        leasesRunOut();

        carryOn();

        assertThat(world.application().asked).containsExactly("createUsers cleo:GUEST");
        assertThat(subscriptions().get(0).subscription().instance().id()).isEqualTo("instance of crm");
    }

    @Test
    void anApplicationThatRefusesNowLeavesNothing() {
        diesAt("createUsers", this::subscribe);
        leasesRunOut();
        world.application().refuse("createUsers");
        long key = subscriptions().get(0).subscription().key();

        carryOn();

        assertThat(subscriptions()).isEmpty();
        assertThat(openOrders()).isZero();
        assertThat(world.application().asked)
                .containsExactly("createUsers cleo:GUEST", "deleteInstance instance of crm");
        assertThat(core.get(ReadHistory.class).of(key).all(SubscriptionChanged.class))
                .extracting(recorded -> recorded.fact().status())
                .containsExactly(SubscriptionStatus.PENDING, SubscriptionStatus.INVALID);
    }

    @Test
    void anApplicationThatDoesNotAnswerIsAskedAgainLater() {
        diesAt("createInstance", this::subscribe);
        leasesRunOut();
        world.application().doNotAnswer("createInstance");
        carryOn();
        world.application().doEverything();

        carryOn();
        assertThat(status()).as("not before its time").isEqualTo(SubscriptionStatus.PENDING);

        leasesRunOut();
        carryOn();
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void usersAreChangedByWhoeverTakesTheOrderOver() {
        subscribe();
        diesAt(
                "createUsers",
                () -> core.get(AssignUsers.class)
                        .assign("crm", List.of(as(world.ben(), GUEST)), List.of(as(world.cleo(), null))));
        leasesRunOut();

        carryOn();

        assertThat(users()).containsExactly("ben");
        assertThat(openOrders()).isZero();
    }

    @Test
    void anInstanceIsRemovedLaterIfItCouldNotBeRemovedAtOnce() {
        subscribe();
        world.application().doNotAnswer("deleteInstance");
        core.get(EndSubscription.class).end("crm");
        core.settle();
        world.application().doEverything();
        world.application().asked.clear();
        leasesRunOut();

        carryOn();

        assertThat(world.application().asked).containsExactly("deleteInstance instance of crm");
        assertThat(openOrders()).isZero();
    }

    @Test
    void whoHasLostAnOrderDoesNotTouchItAnyMore() {
        diesAt("createInstance", this::subscribe);
        leasesRunOut();
        long order = core.get(EntityManager.class)
                .createQuery("select o.tkey from ProvisioningOrder o", Long.class)
                .getSingleResult();
        try (OrderLeases.Lease slow = core.get(OrderLeases.class).take();
                OrderLeases.Lease quick = core.get(OrderLeases.class).take()) {
            assertThat(slow.takeOver(order)).isTrue();
            assertThat(quick.takeOver(order)).as("it is leased now").isFalse();
            leasesRunOut();
            assertThat(quick.takeOver(order)).isTrue();
            core.settle();

            assertThat(quick.order(order).key()).isEqualTo(order);
            assertRefused(() -> slow.order(order), SubscriptionError.ORDER_TAKEN_OVER);
        }
    }

    @Test
    void aLivingServerRenewsItsLeases() {
        diesAt("createInstance", this::subscribe);
        leasesRunOut();
        long order = core.get(EntityManager.class)
                .createQuery("select o.tkey from ProvisioningOrder o", Long.class)
                .getSingleResult();
        try (OrderLeases.Lease mine = core.get(OrderLeases.class).take();
                OrderLeases.Lease others = core.get(OrderLeases.class).take()) {
            assertThat(mine.takeOver(order)).isTrue();
            leasesRunOut();

            core.get(OrderLeases.class).renew();

            assertThat(others.takeOver(order)).isFalse();
        }
    }
}
