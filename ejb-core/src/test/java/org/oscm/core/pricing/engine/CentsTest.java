package org.oscm.core.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentsTest {

    @ParameterizedTest
    @CsvSource({"0.005, 0.01", "0.0049, 0.00", "1.115, 1.12", "-1.115, -1.12", "3, 3.00"})
    void amountsAreRoundedHalfUp(BigDecimal amount, String rounded) {
        assertThat(Cents.round(amount)).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"100.00, 33.335, 33.34", "0.01, 50, 0.01", "0.01, 49, 0.00", "19.99, 100, 19.99"})
    void percentagesAreRoundedHalfUp(BigDecimal amount, BigDecimal percent, String part) {
        assertThat(Cents.percentOf(amount, percent)).hasToString(part);
    }

    @ParameterizedTest
    @CsvSource({"1000.0000000000, 1000.00", "1E+3, 1000.00", "0.5, 0.50", "0.12500, 0.125", "0, 0.00"})
    void pricesAreShownWithAtLeastTwoDecimals(BigDecimal price, String shown) {
        assertThat(Cents.shown(price)).hasToString(shown);
    }

    @Test
    void factorsBecomeDecimalsThroughTheirShortestText() {
        assertThat(Cents.factor(0.1)).hasToString("0.1");
        assertThat(Cents.factor(2.4285714285714284)).hasToString("2.4285714285714284");
        assertThat(Cents.parameterFactor(2.4285714285714284)).hasToString("2.428571428571428");
    }
}
