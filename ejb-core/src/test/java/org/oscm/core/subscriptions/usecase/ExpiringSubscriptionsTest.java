package org.oscm.core.subscriptions.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.INVOICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.catalog.ParameterSetting;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.catalog.repository.Services;
import org.oscm.core.history.Recorded;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionsFixtures;
import org.oscm.core.testing.TestCore;

/** A subscription that was activated three days ago. */
class ExpiringSubscriptionsTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private PaidSubscription paid;

    @BeforeEach
    void subscribe() {
        paid = new PaidSubscription(core, new SubscriptionsFixtures(core));
    }

    @Test
    void whoseTimeIsUsedUpIsClosedAndItsApplicationIsTold() {
        lasts(Duration.ofDays(3).minusMillis(1));

        expire();

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.EXPIRED);
        paid.tellApplications();
        assertThat(paid.asked()).containsExactly("deactivateInstance instance of crm");
        assertThat(paid.openNotices()).isZero();
        assertThat(newestFact().fact().status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(newestFact().at()).isEqualTo(core.clock().instant());
    }

    @Test
    void whoseTimeIsNotUsedUpGoesOn() {
        lasts(Duration.ofDays(3));

        expire();

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        core.clock().advance(Duration.ofMillis(1));
        expire();
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void withoutAPeriodOneGoesOnForEver() {
        core.clock().advance(Duration.ofDays(10_000));

        expire();

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void expiresOnce() {
        lasts(Duration.ofDays(1));
        expire();
        Instant expired = newestFact().at();
        core.clock().advance(Duration.ofDays(1));

        expire();

        assertThat(newestFact().at()).isEqualTo(expired);
    }

    @Test
    void aSuspendedOneExpiresWhenItIsPaidForAgain() {
        lasts(Duration.ofDays(1));
        paid.enable(Set.of());
        expire();
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.SUSPENDED);

        paid.enable(Set.of(INVOICE));
        expire();

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void anExpiredOneStaysSoWhateverBecomesOfItsPayment() {
        lasts(Duration.ofDays(1));
        expire();

        paid.enable(Set.of());
        paid.enable(Set.of(INVOICE));

        assertThat(paid.status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    private void lasts(Duration period) {
        Service copy = core.get(Services.class).get(paid.subscription().serviceKey());
        copy.configure(List.of(new ParameterSetting("PERIOD", String.valueOf(period.toMillis()), false)), id -> false);
        core.settle();
    }

    private void expire() {
        core.get(ExpireSubscriptions.class).expire();
        core.settle();
    }

    private Recorded<SubscriptionChanged> newestFact() {
        List<Recorded<SubscriptionChanged>> all =
                core.get(ReadHistory.class).of(paid.key()).all(SubscriptionChanged.class);
        return all.get(all.size() - 1);
    }
}
