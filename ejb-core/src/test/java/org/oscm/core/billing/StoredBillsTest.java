package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.oscm.core.billing.usecase.ExplainBill;
import org.oscm.core.billing.usecase.ExplanationText;
import org.oscm.core.billing.usecase.PreviewBills;
import org.oscm.core.billing.usecase.ReRateBill;
import org.oscm.core.billing.usecase.ReadBills;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.subscriptions.usecase.FindSubscriptions;
import org.oscm.core.testing.TestCore;
import org.oscm.schemas.PublishedSchema;

/** May 2011, subscribed on the 19th for 10.00 a month: 4.02. */
class StoredBillsTest {

    private static final Instant JUNE = BillingFixtures.JUNE;
    private static final BillQuery ALL = new BillQuery(null, null, null, null, null, 100);

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);
    private long bill;

    @BeforeEach
    void aBillIsStored() {
        fixtures.aSubscription(7001);
        fixtures.assign(7001, "anna", "ADMIN");
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        fixtures.run(JUNE, 7001L);
        core.signInAsOperator();
        bill = bills(ALL).get(0).key();
    }

    @Test
    void aBillBuiltAgainFromItsInputsIsTheSameToTheByte() {
        assertThat(core.get(ReRateBill.class).reRate(bill).identical()).isTrue();
    }

    @Test
    void whatBecameKnownLaterDoesNotChangeABill() {
        fixtures.discount(301, "50.00");
        fixtures.assign(7001, "bert", "GUEST");

        assertThat(core.get(ReRateBill.class).reRate(bill).identical()).isTrue();
    }

    @Test
    void everyAmountIsTraced() {
        BillExplanationView explanation = core.get(ExplainBill.class).explain(bill);

        assertThat(explanation.positions().get(0)).satisfies(fee -> {
            assertThat(fee.kind()).isEqualTo("PERIOD_FEE");
            assertThat(fee.calculation()).isEqualTo("10.00 x 0.4020212567204301");
            assertThat(fee.amount()).isEqualByComparingTo("4.02");
            assertThat(fee.rounding()).contains("HALF_UP");
            assertThat(fee.factor().charged())
                    .singleElement()
                    .satisfies(time -> assertThat(time.start()).isEqualTo(BillingFixtures.ACTIVATED));
            assertThat(fee.price().revision()).isPositive();
            assertThat(fee.history())
                    .extracting(BillExplanationView.HistoryRow::what)
                    .contains("ACTIVE");
        });
        assertThat(explanation.positions().get(1).history())
                .extracting(BillExplanationView.HistoryRow::what)
                .containsExactly("anna + ADMIN");
    }

    @Test
    void aCustomerCanReadWhyInHisLanguage() {
        BillExplanationView explanation = core.get(ExplainBill.class).explain(bill);

        assertThat(ExplanationText.of(explanation, Locale.GERMAN))
                .contains("Rechnung " + bill + " für das Abonnement „first“")
                .contains("Gebühr je Monat: 10,00 × 0,4020212567204301 = 4,020212567204301")
                .contains("gerundet 4,02 EUR", "Zu zahlen: ");
        assertThat(ExplanationText.of(explanation, Locale.ENGLISH))
                .contains("Fee per month: 10.00 × 0.4020212567204301")
                .contains("rounded to 4.02 EUR", "To pay: ");
        assertThat(ExplanationText.of(explanation, Locale.JAPANESE)).contains("支払金額");
    }

    @Test
    void aBillIsThereForWhoPaysItOnly() {
        core.signIn(user("anna", fixtures.customer().key(), UserRole.ORGANIZATION_ADMIN));
        assertThat(bills(ALL)).hasSize(1);
        assertThat(core.get(ReadBills.class).document(bill)).startsWith("  <BillingDetails");

        core.signIn(user("ulf", fixtures.customer().key(), UserRole.UNIT_ADMINISTRATOR));
        assertThat(bills(ALL)).isEmpty();
        assertRefused(() -> core.get(ExplainBill.class).explain(bill), BillingError.BILL_NOT_FOUND);

        OrganizationView stranger = core.get(CreateOrganization.class)
                .create(new OrganizationData("Stranger", null, null, null, null, null, "en", "DE"), Set.of());
        core.signIn(user("sam", stranger.key(), UserRole.ORGANIZATION_ADMIN));
        assertThat(bills(ALL)).isEmpty();
        assertRefused(() -> core.get(ReRateBill.class).reRate(bill), BillingError.BILL_NOT_FOUND);
    }

    @Test
    void billsAreFoundByCustomerAndTimeAndPage() {
        String customer = fixtures.customer().organizationId();

        assertThat(bills(new BillQuery(customer, null, null, JUNE, null, 1))).hasSize(1);
        assertThat(bills(new BillQuery(customer, null, null, null, bill, 1))).isEmpty();
        assertThat(bills(new BillQuery("nobody", null, null, null, null, 1))).isEmpty();
        assertThat(bills(new BillQuery(null, null, JUNE, null, null, 1))).isEmpty();
        assertRefused(
                () -> bills(new BillQuery(null, null, JUNE, BillingFixtures.ACTIVATED, null, 1)),
                BillingError.BILLING_PERIOD_REVERSED,
                "to");
    }

    @Test
    void thePreviewShowsTheMonthUntilNow() {
        core.signIn(user("anna", fixtures.customer().key(), UserRole.SUBSCRIPTION_MANAGER));
        core.clock().set(Instant.parse("2011-06-15T22:00:00Z"));
        core.bind(FindSubscriptions.class, new FindSubscriptions(null) {
            @Override
            public List<Long> activatedOf(long customerKey) {
                return List.of(7001L);
            }
        });

        byte[] preview = core.get(PreviewBills.class).preview();

        assertThat(PublishedSchema.BILLING_RESULT.violations(preview)).isEmpty();
        assertThat(new String(preview, StandardCharsets.UTF_8))
                .contains("factor=\"0.5\"", "price=\"5.00\"")
                .doesNotContain("key=");
    }

    private List<BillView> bills(BillQuery query) {
        return core.get(ReadBills.class).find(query);
    }

    private UserView user(String id, long organizationKey, UserRole role) {
        UserData data = new UserData(id, id + "@example.org", "en", null, null, null, null, null, null, Set.of(role));
        return core.get(CreateUser.class).create(organizationKey, data, null);
    }
}
