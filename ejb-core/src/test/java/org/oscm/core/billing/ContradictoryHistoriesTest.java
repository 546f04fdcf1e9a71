package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.billing.model.BillingResult;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingRuns;
import org.oscm.core.catalog.ParameterValueType;
import org.oscm.core.catalog.Texts;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.pricing.PriceModelType;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PricingPeriod;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.testing.TestCore;

/** One subscription of three cannot be billed for May 2011: the run tells why, and bills the two others. */
class ContradictoryHistoriesTest {

    private static final long BROKEN = 7001;
    private static final long BEFORE = 7000;
    private static final long AFTER = 7002;
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final String OLGA = "olga@operator.example";

    @RegisterExtension
    final TestCore core = new TestCore();

    private final BillingFixtures fixtures = new BillingFixtures(core);

    @BeforeEach
    void someDaysAfterTheMonth() {
        core.clock().set(Instant.parse("2011-06-06T00:00:00Z"));
        UserView first = core.get(FindParties.class).user(1000);
        UserData olga = new UserData(
                "olga", OLGA, "de", null, null, null, null, null, null, Set.of(UserRole.PLATFORM_OPERATOR));
        core.get(CreateUser.class).create(first.organizationKey(), olga, null);
    }

    /** A use outside of its period cannot come from a history: uses are cut out of it for the period. */
    @ParameterizedTest
    @EnumSource(names = "USAGE_OUTSIDE_PERIOD", mode = EnumSource.Mode.EXCLUDE)
    void itIsReportedWithTheReasonAndEverythingElseIsBilled(BillingContradiction contradiction) {
        fixtures.aSubscription(BEFORE);
        live(BROKEN, contradiction);
        fixtures.aSubscription(AFTER);

        BillingRunView run = fixtures.run(BillingFixtures.JUNE, BEFORE, BROKEN, AFTER);

        assertThat(run.state()).isEqualTo(BillingRunView.State.DONE);
        assertThat(run.done()).isEqualTo(2);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(run.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.subscriptionKey()).isEqualTo(BROKEN);
            assertThat(failure.code()).isEqualTo(contradiction);
        });
        assertThat(fixtures.bills())
                .extracting(BillingResult::subscriptionKey)
                .containsExactlyInAnyOrder(BEFORE, AFTER);
        assertThat(core.get(BillingResults.class).billedUntil(Set.of(BROKEN)))
                .as("the period is not billed")
                .isEmpty();
        assertThat(core.get(Mails.class).to(OLGA))
                .last()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(core.get(BillingRuns.class)
                                .view(run.id(), Locale.GERMAN)
                                .failures()
                                .get(0)
                                .reason()));
    }

    @Test
    void onceItsHistoryIsRightTheNextRunBillsIt() {
        live(BROKEN, BillingContradiction.CURRENCY_MISSING);
        fixtures.run(BillingFixtures.JUNE, BROKEN);
        fixtures.aSubscription(BROKEN);

        BillingRunView next = fixtures.run(BillingFixtures.JUNE, BROKEN);

        assertThat(next.failed()).isZero();
        assertThat(fixtures.bills())
                .singleElement()
                .satisfies(bill -> assertThat(bill.document()).contains("price=\"4.02\""));
    }

    @Test
    void aPeriodThatCannotBeBilledKeepsTheOlderBillAndStopsTheLaterOnes() {
        fixtures.aSubscription(BROKEN);
        fixtures.upgrade(BROKEN, Instant.parse("2011-06-10T00:00:00Z"), terms(PricingPeriod.MONTH, "JPY"));

        BillingRunView run = fixtures.run(Instant.parse("2011-07-31T22:00:00Z"), BROKEN);

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(BillingContradiction.SEVERAL_CURRENCIES));
        assertThat(fixtures.bills())
                .extracting(BillingResult::periodEnd)
                .as("May is billed, June is not, and July waits for June")
                .containsExactly(BillingFixtures.JUNE);
    }

    private void live(long key, BillingContradiction contradiction) {
        switch (contradiction) {
            case SERVICE_WITHOUT_PRICE_MODEL -> fixtures.aSubscriptionWithoutPrices(key);
            case NO_PRICE_MODEL_VERSION ->
                fixtures.aSubscription(key, BillingFixtures.JULY, terms(PricingPeriod.MONTH, "EUR"));
            case CURRENCY_MISSING -> fixtures.aSubscription(key, terms(PricingPeriod.MONTH, null));
            case PRICING_PERIOD_MISSING -> fixtures.aSubscription(key, terms(null, "EUR"));
            case ROLE_UNKNOWN -> {
                fixtures.aSubscription(key);
                fixtures.assign(key, "anna", "KING");
            }
            case LIFE_REVERSED -> {
                fixtures.aSubscription(key);
                fixtures.terminate(key, BillingFixtures.ACTIVATED.minusSeconds(1));
            }
            case END_BEFORE_START -> {
                fixtures.aSubscription(key);
                fixtures.enter(key, SubscriptionStatus.SUSPENDED, BillingFixtures.ACTIVATED.minusSeconds(1));
            }
            case SEVERAL_CURRENCIES -> {
                fixtures.aSubscription(key);
                fixtures.upgrade(key, BillingFixtures.ACTIVATED.plusSeconds(3600), terms(PricingPeriod.MONTH, "JPY"));
            }
            case STEPS_WITHOUT_OPEN_END -> {
                fixtures.aSubscription(key, withUserSteps(new PriceTerms.Step(0L, TEN)));
                fixtures.assign(key, "anna", "ADMIN");
            }
            case VALUE_NOT_NUMERIC -> {
                fixtures.aSubscription(key, withParameter(ParameterValueType.INTEGER));
                fixtures.set(key, "SIZE", ParameterValueType.INTEGER, "many");
            }
            case OPTION_WITHOUT_PRICE -> {
                fixtures.aSubscription(key, withParameter(ParameterValueType.ENUMERATION));
                fixtures.set(key, "SIZE", ParameterValueType.ENUMERATION, "gigantic");
            }
            case BILLING_BROKEN -> {
                // a subscription that nobody knows anything about
            }
            case USAGE_OUTSIDE_PERIOD -> throw new IllegalArgumentException(contradiction.name());
        }
    }

    private static PriceTerms terms(PricingPeriod period, String currency) {
        return terms(period, currency, List.of(), List.of());
    }

    private static PriceTerms withUserSteps(PriceTerms.Step step) {
        return terms(PricingPeriod.MONTH, "EUR", List.of(step), List.of());
    }

    private static PriceTerms withParameter(ParameterValueType type) {
        return terms(
                PricingPeriod.MONTH,
                "EUR",
                List.of(),
                List.of(new PriceTerms.ParameterPrice("SIZE", type, TEN, TEN, List.of(), List.of(), List.of())));
    }

    private static PriceTerms terms(
            PricingPeriod period,
            String currency,
            List<PriceTerms.Step> userSteps,
            List<PriceTerms.ParameterPrice> parameters) {
        return new PriceTerms(
                PriceModelType.PRO_RATA,
                period,
                currency,
                TEN,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                userSteps,
                List.of(),
                List.of(),
                parameters,
                Texts.none(),
                Texts.none());
    }
}
