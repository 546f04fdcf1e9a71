package org.oscm.core.billing.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oscm.core.billing.engine.Local;
import org.oscm.core.billing.engine.Seeds;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.pricing.engine.PricingPeriod;

class UsageMeasureTest {

    @ParameterizedTest
    @CsvSource({
        // billing period          | usage                            | mode     | MONTH | WEEK | DAY | HOUR
        "2013-03-01, 2013-04-01, 2013-03-01,       2013-04-01, PRO_RATA, 1,   4.428571428571429,  31,                 743",
        "2013-03-01, 2013-04-01, 2013-03-01,       2013-04-01, PER_UNIT, 1,   5,                  31,                 743",
        "2013-03-01, 2013-04-01, 2013-03-16T11:30, 2013-04-01, PRO_RATA, 0.5, 2.2172619047619047, 15.520833333333334, 371.5",
        "2013-03-01, 2013-04-01, 2013-03-16T11:30, 2013-04-01, PER_UNIT, 1,   3,                  16,                 372",
        "2013-10-01, 2013-11-01, 2013-10-01,       2013-11-01, PRO_RATA, 1,   4.428571428571429,  31,                 745",
        "2013-10-01, 2013-11-01, 2013-10-01,       2013-11-01, PER_UNIT, 1,   4,                  31,                 745",
        "2013-01-15, 2013-02-15, 2013-01-15,       2013-02-15, PRO_RATA, 1.0483870967741935, 4.428571428571429, 31,   744",
        "2013-01-15, 2013-02-15, 2013-01-15,       2013-02-15, PER_UNIT, 1,   4,                  31,                 744",
        "2013-01-15, 2013-02-15, 2013-02-02T14:00, 2013-02-24, PER_UNIT, 0,   2,                  13,                 298",
        // a termination in the middle of March is billed by the period in which March ends
        "2015-01-15, 2015-02-15, 2015-02-05,       2015-02-15, PER_UNIT, 0,   1,                  10,                 240",
        "2015-02-15, 2015-03-15, 2015-02-05,       2015-03-10, PER_UNIT, 1,   4,                  24,                 553",
        "2015-03-15, 2015-04-15, 2015-03-01,       2015-03-10, PER_UNIT, 1,   1,                  0,                    0",
        // nothing in the window
        "2015-03-15, 2015-04-15, 2015-01-01,       2015-01-02, PER_UNIT, 0,   0,                  0,                    0",
        "2015-03-15, 2015-04-15, 2015-05-01,       2015-05-02, PER_UNIT, 0,   0,                  0,                    0",
    })
    void usageBecomesFactors(
            String start,
            String end,
            String usedFrom,
            String usedTo,
            CalculationMode mode,
            double months,
            double weeks,
            double days,
            double hours) {
        Period billingPeriod = Local.berlin(start, end);
        Period usage = Local.berlin(usedFrom, usedTo);

        assertThat(factor(mode, PricingPeriod.MONTH, billingPeriod, usage)).isCloseTo(months, within(1e-12));
        assertThat(factor(mode, PricingPeriod.WEEK, billingPeriod, usage)).isCloseTo(weeks, within(1e-12));
        assertThat(factor(mode, PricingPeriod.DAY, billingPeriod, usage)).isCloseTo(days, within(1e-12));
        assertThat(factor(mode, PricingPeriod.HOUR, billingPeriod, usage)).isCloseTo(hours, within(1e-12));
    }

    @Test
    void exactUsageWhollyOutsideIsRefusedAndPartlyOutsideIsClipped() {
        Period march = Local.berlin("2013-03-01", "2013-04-01");
        Period february = Local.berlin("2013-02-01", "2013-02-28");
        Period halfInside = Local.berlin("2013-02-01", "2013-03-16T11:30");

        assertThatExceptionOfType(ContradictoryHistory.class)
                .isThrownBy(() -> factor(CalculationMode.PRO_RATA, PricingPeriod.MONTH, march, february));
        assertThat(factor(CalculationMode.PRO_RATA, PricingPeriod.MONTH, march, halfInside))
                .isEqualTo(0.5);
    }

    @Test
    void anEndOnAUnitBorderBooksTheUnitThatBeginsThere() {
        Period march = Local.berlin("2013-03-01", "2013-04-01");

        assertThat(factor(CalculationMode.PER_UNIT, PricingPeriod.DAY, march, Local.berlin("2013-03-05", "2013-03-06")))
                .isEqualTo(2);
        assertThat(factor(CalculationMode.PER_UNIT, PricingPeriod.DAY, march, Local.berlin("2013-03-05", "2013-04-01")))
                .isEqualTo(27);
    }

    @Test
    void aUnitTouchedTwiceIsChargedOnceAndUntouchedOnesAreNot() {
        UsageMeasure days = measure(CalculationMode.PER_UNIT, PricingPeriod.DAY);

        List<Stretch<String>> charged = days.charged(List.of(
                stretch("a", "2013-03-20T10:00", "2013-03-20T11:00"),
                stretch("a", "2013-03-05T08:00", "2013-03-05T09:00"),
                stretch("a", "2013-03-05T18:00", "2013-03-06T09:00")));

        assertThat(charged)
                .containsExactly(
                        stretch("a", "2013-03-05", "2013-03-05T18:00"),
                        stretch("a", "2013-03-05T18:00", "2013-03-07"),
                        stretch("a", "2013-03-20", "2013-03-21"));
    }

    @Test
    void aGapWithinAUnitIsChargedAsItWasBefore() {
        UsageMeasure days = measure(CalculationMode.PER_UNIT, PricingPeriod.DAY);

        List<Stretch<String>> charged = days.charged(List.of(
                stretch("guest", "2013-03-05T18:00", "2013-03-05T20:00"),
                stretch("admin", "2013-03-05T06:00", "2013-03-05T08:00")));

        assertThat(charged)
                .containsExactly(
                        stretch("admin", "2013-03-05", "2013-03-05T18:00"),
                        stretch("guest", "2013-03-05T18:00", "2013-03-06"));
    }

    @Test
    void aPrintedEndIsCutToTheLastChargedUnitButNotToBeforeTheStart() {
        Period period = Local.berlin("2015-01-15", "2015-02-15");
        UsageMeasure months = UsageMeasure.of(CalculationMode.PER_UNIT, PricingPeriod.MONTH, period, Local.BERLIN);

        assertThat(months.printed(Local.berlin("2015-01-05", "2015-02-10")))
                .isEqualTo(Local.berlin("2015-01-05", "2015-02-01"));
        assertThat(months.printed(Local.berlin("2015-02-05", "2015-02-10")))
                .isEqualTo(Local.berlin("2015-02-05", "2015-02-05"));
    }

    @ParameterizedTest
    @EnumSource
    void sharedUnitsAddUpToWholeUnits(PricingPeriod unit) {
        Period used = Local.berlin("2013-02-25T07:00", "2013-03-29T13:00");
        UsageMeasure measure = measure(CalculationMode.PER_UNIT, unit);
        double whole = measure.factorOf(used).value();
        Seeds.all().forEach(seed -> {
            Random random = Seeds.random(seed);
            List<Stretch<Integer>> parts = Cuts.of(used, 5, random).stream()
                    .map(part -> new Stretch<>(random.nextInt(3), part))
                    .toList();
            double sum = measure.charged(parts).stream()
                    .mapToDouble(part -> measure.calendar().unitsIn(part.period()))
                    .sum();
            assertThat(sum).as("seed " + seed).isCloseTo(whole, within(1e-9));
        });
    }

    private static UsageMeasure measure(CalculationMode mode, PricingPeriod unit) {
        return UsageMeasure.of(mode, unit, Local.berlin("2013-03-01", "2013-04-01"), Local.BERLIN);
    }

    private static Stretch<String> stretch(String what, String start, String end) {
        return new Stretch<>(what, Local.berlin(start, end));
    }

    private static double factor(CalculationMode mode, PricingPeriod unit, Period billingPeriod, Period usage) {
        return UsageMeasure.of(mode, unit, billingPeriod, Local.BERLIN)
                .factorOf(usage)
                .value();
    }
}
