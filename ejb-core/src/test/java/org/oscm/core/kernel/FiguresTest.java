package org.oscm.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"1, 1.00", "0, 0.00", "0E-10, 0.00", "1E+10, 10000000000.00", "1.005, 1.01", "12.30, 12.30"})
    void amountsHaveTwoDecimals(BigDecimal amount, String printed) {
        assertThat(Figures.amount(amount)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.00", "10.000000, 10.00", "0.125, 0.125", "1E-7, 0.0000001", "1E+3, 1000.00", "0E+3, 0.00"})
    void pricesKeepTheirDecimals(BigDecimal price, String printed) {
        assertThat(Figures.price(price)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"19, 19.0", "7.50, 7.5", "100, 100.0", "0, 0.0"})
    void percentagesHaveADecimal(BigDecimal percent, String printed) {
        assertThat(Figures.percent(percent)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0.4020212567204301, 0.4020212567204301",
        "0, 0.0",
        "1E-9, 0.0000000010",
        "1.5E12, 1500000000000",
        "3, 3.0"
    })
    void factorsHaveNoExponent(double factor, String printed) {
        assertThat(Figures.factor(factor)).isEqualTo(printed);
        assertThat(Double.parseDouble(printed)).isEqualTo(factor);
    }

    @ParameterizedTest
    @CsvSource({"4711, 4711.0", "1E10, 10000000000.0", "0.1, 0.1", "16777217, 16777216.0"})
    void singlePrecisionHasNoExponent(float value, String printed) {
        assertThat(Figures.single(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 2", "0, 0", "100, 100", "0.707940780619112, 0.707940780619112"})
    void quantitiesHaveNoNeedlessZeros(BigDecimal quantity, String printed) {
        assertThat(Figures.quantity(quantity)).isEqualTo(printed);
    }

    @Test
    void instantsAreUtcWithMillisecondsInEveryLanguage() {
        Locale ofTheServer = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            XmlWriter xml = XmlWriter.fragment(0).start("Period");
            Figures.period(xml, Period.ofMillis(1346450400000L, 1349042400001L));

            assertThat(xml.end())
                    .hasToString("<Period startDate=\"1346450400000\" startDateIsoFormat=\"2012-08-31T22:00:00.000Z\""
                            + " endDate=\"1349042400001\" endDateIsoFormat=\"2012-09-30T22:00:00.001Z\"/>\n");
        } finally {
            Locale.setDefault(ofTheServer);
        }
    }
}
