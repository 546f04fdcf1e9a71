package org.oscm.core.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.GUEST;
import static org.oscm.core.subscriptions.SubscriptionsFixtures.as;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceView;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.history.History;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.subscriptions.usecase.EndSubscription;
import org.oscm.core.subscriptions.usecase.FindSubscriptions;
import org.oscm.core.subscriptions.usecase.ShowSubscriptions;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.testing.TestCore;

class EndingTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private ServiceView crm;
    private long key;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        crm = world.harborCrm();
        key = subscribe("crm");
        world.application().asked.clear();
        core.clock().advance(Duration.ofDays(3));
    }

    private long subscribe(String name) {
        long subscribed = core.get(SubscribeToService.class).order(world.order(name, crm, as(world.cleo(), GUEST)));
        core.settle();
        return subscribed;
    }

    private void end(String name) {
        core.get(EndSubscription.class).end(name);
        core.settle();
    }

    @Test
    void anEndedSubscriptionHasNoNameNoUsersAndNoInstance() {
        end("crm");

        SubscriptionView ended = core.get(FindSubscriptions.class).subscription(key);
        assertThat(ended.status()).isEqualTo(SubscriptionStatus.DEACTIVATED);
        assertThat(ended.deactivatedAt()).isEqualTo(core.clock().instant());
        assertThat(ended.subscriptionId()).isEqualTo(String.valueOf(core.clock().millis()));
        assertThat(ended.assignedUsers()).isZero();
        assertThat(core.get(FindServices.class).service(ended.serviceKey()).status())
                .isEqualTo(ServiceStatus.DELETED);
        assertThat(world.application().asked).containsExactly("deleteInstance instance of crm");
        assertThat(core.get(ShowSubscriptions.class).ofOrganization(null)).isEmpty();
    }

    @Test
    void theHistoryEndsAllAtOneInstant() {
        end("crm");

        History history = core.get(ReadHistory.class).of(key);
        assertThat(history.all(SubscriptionChanged.class))
                .extracting(recorded -> recorded.fact().status())
                .containsExactly(SubscriptionStatus.PENDING, SubscriptionStatus.ACTIVE, SubscriptionStatus.DEACTIVATED);
        assertThat(history.all(SubscriptionChanged.class)).last().satisfies(recorded -> {
            assertThat(recorded.at()).isEqualTo(core.clock().instant());
            assertThat(recorded.fact().deactivatedAt()).isEqualTo(core.clock().instant());
        });
        assertThat(history.all(AssignmentChanged.class)).last().satisfies(recorded -> {
            assertThat(recorded.at()).isEqualTo(core.clock().instant());
            assertThat(recorded.fact().change()).isEqualTo(AssignmentChanged.Change.DELETE);
        });
    }

    @Test
    void itEndsWhateverTheApplicationSays() {
        world.application().doNotAnswer("deleteInstance");

        end("crm");

        assertThat(core.get(FindSubscriptions.class).subscription(key).status())
                .isEqualTo(SubscriptionStatus.DEACTIVATED);
    }

    @Test
    void twoSubscriptionsCanEndInTheSameMillisecond() {
        long other = subscribe("crm 2");

        end("crm");
        end("crm 2");

        assertThat(List.of(
                        core.get(FindSubscriptions.class).subscription(key).subscriptionId(),
                        core.get(FindSubscriptions.class).subscription(other).subscriptionId()))
                .doesNotHaveDuplicates();
    }

    @Test
    void billingFindsEndedOnesToo() {
        end("crm");

        assertThat(core.get(FindSubscriptions.class).activatedUntil(core.clock().instant(), 0, 10))
                .extracting(BillingCandidate::subscriptionKey)
                .contains(key);
        assertThat(core.get(FindSubscriptions.class)
                        .activatedUntil(core.clock().instant().minus(Duration.ofDays(4)), 0, 10))
                .extracting(BillingCandidate::subscriptionKey)
                .doesNotContain(key);
    }

    @Test
    void itEndsOnceAndForItsManagerOnly() {
        core.signIn(world.ben());
        assertRefused(() -> end("crm"), SubscriptionError.SUBSCRIPTION_NOT_YOURS);
        world.signInAda();
        end("crm");
        assertRefused(() -> end("crm"), SubscriptionError.SUBSCRIPTION_NOT_FOUND);
    }
}
