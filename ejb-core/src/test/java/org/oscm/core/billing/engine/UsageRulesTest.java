package org.oscm.core.billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.EXPIRED;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.INVALID;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.PENDING;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.PENDING_UPD;
import static org.oscm.core.billing.engine.history.SubscriptionStatus.SUSPENDED_UPD;
import static org.oscm.core.pricing.engine.CalculationMode.PER_UNIT;
import static org.oscm.core.pricing.engine.CalculationMode.PRO_RATA;
import static org.oscm.core.pricing.engine.PricingPeriod.DAY;
import static org.oscm.core.pricing.engine.PricingPeriod.MONTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/** When a subscription runs, and for which price model. */
class UsageRulesTest {

    @Test
    void provisioningIsNotChargedAndNoiseDoesNotSplitUsage() {
        Story story = exact().enters("2013-03-01", PENDING, "a")
                .active("2013-03-03", "a")
                .active("2013-03-05", "a")
                .enters("2013-03-06", PENDING_UPD, "a")
                .active("2013-03-07", "a")
                .enters("2013-03-08", INVALID, "a")
                .deactivated("2013-03-11", "a");

        assertThat(story.cost("2013-03-01", "2013-04-01").periodFee().factor().value())
                .isEqualTo(8);
        assertThat(story.cost("2013-03-01", "2013-04-01").usagePeriod())
                .isEqualTo(Local.berlin("2013-03-03", "2013-03-11"));
    }

    @Test
    void aSuspensionSplitsUsageNewestFirst() {
        List<SubscriptionUsage> stretches = exact().active("2013-03-01", "a")
                .suspended("2013-03-05", "a")
                .enters("2013-03-06", SUSPENDED_UPD, "a")
                .enters("2013-03-07", EXPIRED, "a")
                .active("2013-03-10", "a")
                .billed("2013-03-01", "2013-04-01")
                .orElseThrow()
                .subscriptions();

        assertThat(stretches).extracting(SubscriptionUsage::resumed).containsExactly(true, false);
        assertThat(stretches)
                .extracting(stretch -> stretch.priceModels().get(0).usagePeriod())
                .containsExactly(Local.berlin("2013-03-10", "2013-04-01"), Local.berlin("2013-03-01", "2013-03-05"));
    }

    @Test
    void gettingOutOfASuspensionByAnUpgradeIsNoResume() {
        List<SubscriptionUsage> stretches = exact().sells(Prices.of("b", "2013-03-10", PRO_RATA, DAY, "2", "0"))
                .active("2013-03-01", "a")
                .suspended("2013-03-05", "a")
                .active("2013-03-10", "b")
                .billed("2013-03-01", "2013-04-01")
                .orElseThrow()
                .subscriptions();

        assertThat(stretches).extracting(SubscriptionUsage::resumed).containsExactly(false, false);
    }

    @Test
    void withWholeUnitsAShortSuspensionNeverWas() {
        Story story = perUnit()
                .active("2013-03-01", "a")
                .suspended("2013-03-05T08:00", "a")
                .active("2013-03-05T18:00", "a");

        assertThat(story.costs("2013-03-01", "2013-04-01"))
                .extracting(PriceModelCosts::usagePeriod)
                .containsExactly(Local.berlin("2013-03-01", "2013-04-01"));
    }

    @Test
    void aSuspensionOverAUnitBorderAndEveryExactSuspensionCounts() {
        Story overMidnight = perUnit()
                .active("2013-03-01", "a")
                .suspended("2013-03-05T08:00", "a")
                .active("2013-03-06", "a");
        Story exact = exact().active("2013-03-01", "a")
                .suspended("2013-03-05T08:00", "a")
                .active("2013-03-05T18:00", "a");

        assertThat(overMidnight.costs("2013-03-01", "2013-04-01")).hasSize(2);
        assertThat(exact.costs("2013-03-01", "2013-04-01")).hasSize(2);
    }

    @Test
    void anUpgradeStartsAnotherPriceModelWithinTheStretch() {
        List<SubscriptionUsage> stretches = exact().sells(Prices.of("b", "2013-03-10", PRO_RATA, DAY, "2", "0"))
                .active("2013-03-01", "a")
                .active("2013-03-10", "b")
                .billed("2013-03-01", "2013-04-01")
                .orElseThrow()
                .subscriptions();

        assertThat(stretches).hasSize(1);
        assertThat(stretches.get(0).priceModels())
                .extracting(PriceModelCosts::service)
                .containsExactly("b", "a");
    }

    @Test
    void whatIsFreeOfChargeMakesNoDocument() {
        Story story = new Story().sells(Prices.free("a", "2013-03-01")).active("2013-03-01", "a");

        assertThat(story.billed("2013-03-01", "2013-04-01")).isEmpty();
    }

    @Test
    void standingStillAllTheTimeMakesNoDocument() {
        Story story = exact().active("2013-01-01", "a").suspended("2013-01-05", "a");

        assertThat(story.billed("2013-03-01", "2013-04-01")).isEmpty();
    }

    @Test
    void oneVersionOfThePriceModelAppliesToTheWholePeriod() {
        Story story = new Story()
                .sells(Prices.of("a", "2013-01-01", PRO_RATA, MONTH, "10", "0")
                        .version("2013-03-31T12:00", PRO_RATA, MONTH, "20", "0", "0", 0)
                        .version("2013-04-01", PRO_RATA, MONTH, "30", "0", "0", 0))
                .active("2013-01-01", "a");

        assertThat(story.cost("2013-03-01", "2013-04-01").periodFee().price()).isEqualTo("20.00");
        assertThat(story.cost("2013-02-01", "2013-03-01").periodFee().price()).isEqualTo("10.00");
    }

    @Test
    void theFreePeriodDelaysChargedUsage() {
        Story story = new Story()
                .sells(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "1", "0").withFee("7.005", 10))
                .active("2013-03-01", "a");

        PriceModelCosts costs = story.cost("2013-03-01", "2013-04-01");
        assertThat(costs.usagePeriod()).isEqualTo(Local.berlin("2013-03-11", "2013-04-01"));
        assertThat(costs.periodFee().price()).isEqualTo("21.00");
        assertThat(costs.oneTimeFee())
                .hasValueSatisfying(fee -> assertThat(fee.amount()).isEqualTo("7.01"));
        assertThat(costs.total()).isEqualTo("28.01");
        assertThat(story.cost("2013-04-01", "2013-05-01").oneTimeFee()).isEmpty();
    }

    @Test
    void whatEndsWithinTheFreePeriodIsNotBilled() {
        Story story = new Story()
                .sells(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "1", "0").withFee("7", 10))
                .active("2013-03-01", "a")
                .deactivated("2013-03-10", "a");

        assertThat(story.billed("2013-03-01", "2013-04-01")).isEmpty();
    }

    @Test
    void aFreePeriodThatEndsAtThePeriodEndIsLeftToTheNextPeriod() {
        Story story = new Story()
                .sells(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "1", "0").withFee("7", 31))
                .active("2013-03-01", "a");

        assertThat(story.billed("2013-03-01", "2013-04-01")).isEmpty();
        assertThat(story.cost("2013-04-01", "2013-05-01").oneTimeFee()).isPresent();
    }

    @Test
    void theFeeWaitsForTheResumeIfTheFreePeriodEndsInASuspension() {
        Story story = new Story()
                .sells(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "1", "0").withFee("7", 10))
                .active("2013-03-01", "a")
                .suspended("2013-03-05", "a")
                .active("2013-04-10", "a")
                .suspended("2013-04-12", "a")
                .active("2013-04-14", "a");

        assertThat(story.costs("2013-03-01", "2013-04-01")).isEmpty();
        assertThat(story.costs("2013-04-01", "2013-05-01"))
                .extracting(costs -> costs.oneTimeFee().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void everyUpgradePaysItsOwnFee() {
        Story story = new Story()
                .sells(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "1", "0").withFee("7", 0))
                .sells(Prices.of("b", "2013-03-10", PRO_RATA, DAY, "1", "0").withFee("8", 0))
                .active("2013-03-01", "a")
                .active("2013-03-10", "b");

        assertThat(story.costs("2013-03-01", "2013-04-01"))
                .extracting(
                        costs -> costs.oneTimeFee().orElseThrow().baseAmount().intValue())
                .containsExactly(8, 7);
        assertThat(story.cost("2013-04-01", "2013-05-01").oneTimeFee()).isEmpty();
    }

    @Test
    void theLastOpenUnitIsBilledInThePeriodInWhichItEnds() {
        Story story = new Story()
                .cutOffDay(15)
                .sells(Prices.of("a", "2015-02-05", PER_UNIT, MONTH, "10", "0"))
                .active("2015-02-05", "a")
                .deactivated("2015-03-10", "a");

        assertThat(story.cost("2015-01-15", "2015-02-15").total()).isEqualTo("0.00");
        assertThat(story.cost("2015-02-15", "2015-03-15").total()).isEqualTo("10.00");
        assertThat(story.cost("2015-03-15", "2015-04-15").total()).isEqualTo("10.00");
        assertThat(story.billed("2015-04-15", "2015-05-15")).isEmpty();
    }

    @Test
    void contradictionsAreNamed() {
        assertThatContradiction(Contradiction.SERVICE_WITHOUT_PRICE_MODEL, exact().active("2013-03-01", "other"));
        assertThatContradiction(
                Contradiction.NO_PRICE_MODEL_VERSION,
                new Story()
                        .sells(Prices.of("a", "2013-05-01", PRO_RATA, DAY, "1", "0"))
                        .active("2013-03-01", "a"));
        assertThatContradiction(
                Contradiction.END_BEFORE_START,
                exact().active("2013-03-10", "a").suspended("2013-03-05", "a"));
        assertThatContradiction(
                Contradiction.CURRENCY_MISSING,
                new Story()
                        .sells(Prices.of("a", "2013-03-01", PRO_RATA, DAY, "1", "0")
                                .withoutCurrency())
                        .active("2013-03-01", "a"));
    }

    private static void assertThatContradiction(Contradiction contradiction, Story story) {
        assertThatExceptionOfType(ContradictoryHistory.class)
                .isThrownBy(() -> story.billed("2013-03-01", "2013-04-01"))
                .satisfies(refusal -> assertThat(refusal.contradiction()).isEqualTo(contradiction));
    }

    private static Story exact() {
        return daily(PRO_RATA);
    }

    private static Story perUnit() {
        return daily(PER_UNIT);
    }

    private static Story daily(CalculationMode mode) {
        return new Story().sells(Prices.of("a", "2013-01-01", mode, DAY, "1", "0"));
    }
}
