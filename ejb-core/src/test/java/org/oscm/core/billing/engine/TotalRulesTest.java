package org.oscm.core.billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.oscm.core.pricing.engine.CalculationMode.PRO_RATA;
import static org.oscm.core.pricing.engine.PricingPeriod.MONTH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.history.VatScope;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/** Discount, VAT and totals of a bill over 99.99 EUR. */
class TotalRulesTest {

    @ParameterizedTest
    @CsvSource({
        // valid from, to,               granted
        "2013-01-01,   2013-02-28T23:59, false",
        "2013-01-01,   2013-03-01,       true",
        "2013-03-15,   2013-03-16,       true",
        "2013-03-31T23:59, ,             true",
        "2013-04-01,   ,                 false",
    })
    void oneCommonInstantWithThePeriodGrantsTheDiscount(String validFrom, String validTo, boolean granted) {
        OverallCosts costs = overall(story().discount("33.33", validFrom, validTo, made("2013-01-01", 0)));

        assertThat(costs.discount().isPresent()).isEqualTo(granted);
        assertThat(costs.netAmount()).isEqualTo(granted ? "66.66" : "99.99");
        assertThat(costs.netAmountBeforeDiscount()).isEqualTo("99.99");
    }

    @Test
    void theNewestRevisionOfTheDiscountWinsEvenIfMadeAfterwards() {
        Story story = story().discount("20", "2013-01-01", null, made("2013-05-01", 1))
                .discount("10", "2013-01-01", null, made("2013-01-01", 0));

        assertThat(overall(story).discount().orElseThrow().discountNetAmount()).isEqualTo("20.00");
        assertThat(overall(story.discount("20", "2013-01-01", null, deleted("2013-06-01")))
                        .discount())
                .isEmpty();
    }

    @Test
    void theMostSpecificVatRateBeforeTheEndApplies() {
        Story story = story().vat("default", VatScope.DEFAULT, "10", made("2013-01-01", 0));
        assertThat(overall(story).grossAmount()).isEqualTo("109.99");

        story.vat("country", VatScope.COUNTRY, "19", made("2013-03-31", 0));
        assertThat(overall(story).grossAmount()).isEqualTo("118.99");
        assertThat(overall(story).vat().orElseThrow().amount()).isEqualTo("19.00");

        story.vat("customer", VatScope.CUSTOMER, "50", made("2013-04-01", 0));
        assertThat(overall(story).grossAmount()).isEqualTo("118.99");

        story.vat("country", VatScope.COUNTRY, "19", deleted("2013-03-31T12:00"));
        assertThat(overall(story).grossAmount()).isEqualTo("109.99");
    }

    @Test
    void vatIsCalculatedAfterTheDiscount() {
        OverallCosts costs = overall(story().discount("50", "2013-01-01", null, made("2013-01-01", 0))
                .vat("default", VatScope.DEFAULT, "20", made("2013-01-01", 0)));

        assertThat(costs.discount().orElseThrow().netAmountAfterDiscount()).isEqualTo("49.99");
        assertThat(costs.netAmount()).isEqualTo("49.99");
        assertThat(costs.grossAmount()).isEqualTo("59.99");
    }

    @Test
    void withoutRatesGrossIsNet() {
        OverallCosts costs = overall(story());

        assertThat(costs.grossAmount()).isEqualTo(costs.netAmount()).isEqualTo("99.99");
        assertThat(costs.vat()).isEmpty();
        assertThat(costs.currency()).isEqualTo("EUR");
    }

    @Test
    void theTimeZoneIsPrintedWithoutSummerTime() {
        assertThat(story().billed("2013-07-01", "2013-08-01").orElseThrow().timeZone())
                .isEqualTo("UTC+01:00");
    }

    @Test
    void twoCurrenciesContradictEachOther() {
        Story story = story().sells(
                        Prices.of("b", "2013-03-10", PRO_RATA, MONTH, "1", "0").inCurrency("USD"))
                .active("2013-03-10", "b");

        assertThatExceptionOfType(ContradictoryHistory.class)
                .isThrownBy(() -> story.billed("2013-03-01", "2013-04-01"))
                .withMessageContaining("SEVERAL_CURRENCIES");
    }

    private static Story story() {
        return new Story()
                .sells(Prices.of("a", "2013-03-01", PRO_RATA, MONTH, "99.99", "0"))
                .active("2013-03-01", "a");
    }

    private static OverallCosts overall(Story story) {
        return story.billed("2013-03-01", "2013-04-01").orElseThrow().overallCosts();
    }

    private static Revision made(String at, int number) {
        return Revision.of(Local.berlin(at), number);
    }

    private static Revision deleted(String at) {
        return new Revision(Local.berlin(at), 9, true);
    }
}
