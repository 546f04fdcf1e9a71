package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.subscriptions.SubscriptionChanged;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.testing.TestCore;
import org.oscm.core.units.usecase.CreateUnit;

class UnitOnABillTest {

    private static final long SUBSCRIPTION = 7001;
    private static final Instant MAY = Instant.ofEpochMilli(1304200800000L);
    private static final Instant JUNE = Instant.ofEpochMilli(1306879200000L);

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @BeforeEach
    void aCustomerSubscribes() {
        fixtures.aSubscription(SUBSCRIPTION);
    }

    @Test
    void theUnitOfTheSubscriptionIsNamed() {
        belongsTo("Sales & more", "CC-7");

        assertThat(bill()).contains("<OrganizationalUnit name=\"Sales &amp; more\" referenceID=\"CC-7\"/>");
    }

    @Test
    void aUnitWithoutReferenceIsNamedAlone() {
        belongsTo("Sales", null);

        assertThat(bill()).contains("<OrganizationalUnit name=\"Sales\"/>");
    }

    @Test
    void noUnitIsNamedWhereThereIsNone() {
        assertThat(bill()).doesNotContain("OrganizationalUnit");
    }

    private void belongsTo(String unit, String referenceId) {
        long unitKey = core.get(CreateUnit.class)
                .create(fixtures.customer().key(), unit, null, referenceId)
                .key();
        fixtures.record(
                SUBSCRIPTION,
                SUBSCRIPTION,
                new SubscriptionChanged(
                        "first",
                        SubscriptionStatus.ACTIVE,
                        BillingFixtures.ACTIVATED,
                        null,
                        1,
                        501,
                        401,
                        fixtures.customer().key(),
                        301,
                        301,
                        601,
                        unitKey,
                        "PO-7",
                        null,
                        null));
    }

    /** Some days after the month. */
    private String bill() {
        core.settle();
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        BillingRuns runs = core.get(BillingRuns.class);
        BillingRun run = new BillingRun(core.clock().instant(), JUNE);
        runs.add(run);
        runs.addTasks(run.key(), List.of(SUBSCRIPTION));
        core.get(WorkOnBillingRuns.class).work();
        core.settle();
        return core.get(BillingResults.class)
                .chargedBy(301, MAY, JUNE, List.of())
                .get(0)
                .document();
    }
}
