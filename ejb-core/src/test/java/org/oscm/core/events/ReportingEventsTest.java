package org.oscm.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.accounts.AccountsFixtures;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.events.usecase.FindEvents;
import org.oscm.core.events.usecase.MarkEventsBilled;
import org.oscm.core.events.usecase.RecordEvent;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.subscriptions.usecase.SubscribeToService;
import org.oscm.core.testing.TestCore;

class ReportingEventsTest {

    private static final Instant NOON = Instant.parse("2011-05-20T12:00:00Z");

    @RegisterExtension
    final TestCore core = new TestCore();

    private SubscriptionsFixtures world;
    private long subscriptionKey;

    @BeforeEach
    void subscribe() {
        world = new SubscriptionsFixtures(core);
        subscriptionKey = core.get(SubscribeToService.class).order(world.order("crm", world.harborCrm()));
        core.settle();
        core.signIn(world.supplier().administrator());
    }

    private static EventReport saved(Instant at, long multiplier, String uniqueId) {
        return new EventReport("FILE_SAVED", at, multiplier, "cleo", uniqueId);
    }

    private void report(EventReport event) {
        core.get(RecordEvent.class).forSubscription(subscriptionKey, event);
        core.settle();
    }

    private List<Occurrence> events(Instant from, Instant before) {
        return core.get(FindEvents.class)
                .of(List.of(subscriptionKey, 1L), from, before)
                .getOrDefault(subscriptionKey, List.of());
    }

    @Test
    void anEventIsFoundByTheTimeItHappened() {
        report(saved(NOON.plusMillis(1), 7, null));
        report(saved(NOON, 0, "first"));

        assertThat(events(NOON, NOON.plusMillis(2)))
                .extracting(Occurrence::multiplier)
                .as("oldest first; a multiplier left out is 1")
                .containsExactly(1L, 7L);
        assertThat(events(NOON.plusMillis(1), NOON.plusMillis(2))).hasSize(1);
        assertThat(events(NOON.minusMillis(5), NOON)).isEmpty();
        assertThat(core.get(FindEvents.class).of(List.of(), NOON, NOON.plusMillis(9)))
                .isEqualTo(Map.of());
    }

    @Test
    void theApplicationMayNameItsInstanceInstead() {
        core.get(RecordEvent.class).forInstance("crm", "instance of crm", saved(NOON, 1, null));
        core.settle();

        assertThat(events(NOON, NOON.plusMillis(1))).singleElement().satisfies(event -> {
            assertThat(event.eventId()).isEqualTo("FILE_SAVED");
            assertThat(event.actor()).isEqualTo("cleo");
            assertThat(event.billingResultKey()).isNull();
        });
    }

    @Test
    void theSameMarkIsRecordedOnce() {
        report(saved(NOON, 1, "a"));

        assertRefused(() -> report(saved(NOON, 1, "a")), EventError.EVENT_DUPLICATE);
        report(saved(NOON, 1, ""));
        report(saved(NOON, 1, ""));
        assertThat(events(NOON, NOON.plusMillis(1))).hasSize(3);
    }

    @Test
    void onlyDeclaredEventsOfOwnApplicationsAreRecorded() {
        assertRefused(() -> report(new EventReport("FILE_LOST", NOON, 1, null, null)), EventError.EVENT_NOT_DECLARED);
        assertRefused(
                () -> core.get(RecordEvent.class).forSubscription(1, saved(NOON, 1, null)),
                EventError.EVENT_SUBSCRIPTION_NOT_FOUND);
        assertRefused(
                () -> core.get(RecordEvent.class).forInstance("crm", "unknown", saved(NOON, 1, null)),
                EventError.EVENT_SUBSCRIPTION_NOT_FOUND);
        assertRefused(
                () -> core.get(RecordEvent.class).forInstance("unknown", "i", saved(NOON, 1, null)),
                EventError.EVENT_APPLICATION_NOT_FOUND);

        RegisteredOrganization other = AccountsFixtures.registered(
                core, "Other", OrganizationRole.SUPPLIER, OrganizationRole.TECHNOLOGY_PROVIDER);
        core.signIn(other.administrator());
        assertRefused(() -> report(saved(NOON, 1, null)), EventError.EVENT_SUBSCRIPTION_NOT_FOUND);
        world.signInAda();
        assertRefused(() -> report(saved(NOON, 1, null)), EventError.NOT_A_TECHNOLOGY_PROVIDER);
    }

    @Test
    void nothingCanHappenLessThanOnce() {
        assertRefused(() -> report(saved(NOON, -1, null)), InputError.RANGE, "multiplier");
    }

    @Test
    void aBilledEventKeepsItsBill() {
        report(saved(NOON, 1, null));
        bill(77);
        bill(78);
        core.settle();

        assertThat(events(NOON, NOON.plusMillis(1)))
                .extracting(Occurrence::billingResultKey)
                .containsExactly(77L);
    }

    private void bill(long billKey) {
        core.get(MarkEventsBilled.class)
                .mark(List.of(new BilledTime(subscriptionKey, NOON, NOON.plusMillis(1), billKey)));
    }
}
