package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.WorkOnBillingRuns;
import org.oscm.core.testing.TestCore;

/** The figures of the developer's guide: May 2011 in Berlin, subscribed on the 19th. */
class FirstBillTest {

    private static final Instant MAY = Instant.ofEpochMilli(1304200800000L);
    private static final Instant JUNE = Instant.ofEpochMilli(1306879200000L);

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @BeforeEach
    void someDaysAfterTheMonth() {
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
    }

    @Test
    void aPartOfTheMonthIsBilledProRata() {
        fixtures.aSubscription(7001);

        BillingRunView run = runOver(7001L);

        assertThat(run.state()).isEqualTo(BillingRunView.State.DONE);
        assertThat(run.done()).isEqualTo(1);
        assertThat(bills())
                .singleElement()
                .satisfies(bill -> assertThat(bill.document())
                        .contains("startDate=\"1304200800000\"", "endDate=\"1306879200000\"")
                        .contains("factor=\"0.4020212567204301\"", "price=\"4.02\"")
                        .contains("Customer &amp; Sons", "purchaseOrderNumber=\"PO-7\"", "id=\"first\"")
                        .contains("key=\"" + bill.key() + "\""));
    }

    @Test
    void aSecondRunFindsNothingToBill() {
        fixtures.aSubscription(7001);
        runOver(7001L);

        BillingRunView second = runOver(7001L);

        assertThat(second.done()).isEqualTo(1);
        assertThat(bills()).hasSize(1);
    }

    @Test
    void aContradictoryHistoryFailsAloneAndSaysWhy() {
        fixtures.aSubscriptionWithoutPrices(7001);
        fixtures.aSubscription(7002);

        BillingRunView run = runOver(7001L, 7002L);

        assertThat(run.done()).isEqualTo(1);
        assertThat(run.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.subscriptionKey()).isEqualTo(7001);
            assertThat(failure.reason()).isNotBlank();
        });
        assertThat(bills()).hasSize(1);
    }

    private BillingRunView runOver(Long... subscriptionKeys) {
        BillingRuns runs = core.get(BillingRuns.class);
        BillingRun run = new BillingRun(core.clock().instant(), JUNE);
        runs.add(run);
        runs.addTasks(run.key(), List.of(subscriptionKeys));
        core.get(WorkOnBillingRuns.class).work();
        core.settle();
        return runs.view(run.key());
    }

    private List<BillingResult> bills() {
        return core.get(BillingResults.class).chargedBy(301, MAY, JUNE, List.of());
    }
}
