package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.billing.usecase.StartBillingRun;
import org.oscm.core.testing.TestCore;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;

/** The figures of the developer's guide: May 2011 in Berlin, subscribed on the 19th. */
class FirstBillTest {

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
    void aNewRunIsToBeWorkedOnAtOnce() {
        core.get(StartBillingRun.class).start();

        assertThat(core.fired(TimerWanted.class)).containsExactly(new TimerWanted(PlatformTimer.BILLING_WORK));
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
            assertThat(failure.reason()).isEqualTo("first: the service 501 has no price model.");
        });
        assertThat(bills()).hasSize(1);
    }

    @Test
    void aRoleThatTheApplicationDoesNotHaveIsNamedInTheReadersLanguage() {
        fixtures.aSubscription(7001);
        fixtures.assign(7001, "anna", "KING");

        BillingRunView run = runOver(7001L);

        assertThat(run.failed()).isEqualTo(1);
        assertThat(core.get(BillingRuns.class).view(run.id(), Locale.GERMAN).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason())
                        .isEqualTo("first: Der Benutzer anna ist in der Rolle „KING“ zugewiesen, die die Anwendung"
                                + " nicht kennt."));
    }

    @Test
    void aSubscriptionThatEndedBeforeItBeganIsReported() {
        fixtures.aSubscription(7001);
        fixtures.terminate(7001, BillingFixtures.ACTIVATED.minusSeconds(60));

        assertThat(runOver(7001L).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(BillingContradiction.LIFE_REVERSED));
    }

    @Test
    void everyBillAndTheEndOfTheRunAreNews() {
        fixtures.aSubscription(7001);
        fixtures.aSubscription(7002);

        BillingRunView run = runOver(7001L, 7002L);

        assertThat(core.fired(BillWritten.class))
                .extracting(BillWritten::subscriptionKey)
                .containsExactly(7001L, 7002L);
        assertThat(core.fired(BillingRunFinished.class))
                .extracting(BillingRunFinished::runKey)
                .containsExactly(run.id());
    }

    @Test
    void discountAndVatOfTheChargingOrganizationCount() {
        fixtures.aSubscription(7001);
        fixtures.supplier(301);
        fixtures.discount(301, "10.00");
        fixtures.vat(301, null, "19.00");
        fixtures.vat(301, "DE", "7.00");
        fixtures.vat(301, "FR", "20.00");

        runOver(7001L);

        assertThat(bills())
                .singleElement()
                .satisfies(bill -> assertThat(bill.document())
                        .contains("percent=\"10.0\"", "netAmountAfterDiscount=\"3.62\"")
                        .contains("VAT percent=\"7.0\" amount=\"0.25\""));
    }

    @Test
    void customersOfAResellerGetNoVat() {
        fixtures.aSubscription(7001);
        fixtures.vat(301, null, "19.00");

        runOver(7001L);

        assertThat(bills())
                .singleElement()
                .satisfies(bill -> assertThat(bill.document()).doesNotContain("VAT"));
    }

    private BillingRunView runOver(Long... subscriptionKeys) {
        return fixtures.run(BillingFixtures.JUNE, subscriptionKeys);
    }

    private List<BillingResult> bills() {
        return fixtures.bills();
    }
}
