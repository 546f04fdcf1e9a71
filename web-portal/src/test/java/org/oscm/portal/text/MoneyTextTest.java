package org.oscm.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
    @ParameterizedTest(name = "{0} {1} in {2} reads {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1184.5  | EUR | en | €1,184.50",
                "1184.5  | EUR | de | 1.184,50\u00A0€",
                "1184.5  | EUR | ja | €1,184.50",
                "1184    | JPY | ja | ¥1,184",
                "1184    | JPY | en | ¥1,184",
                "0       | EUR | en | €0.00",
                "30.0000 | EUR | en | €30.00"
            })
    void anAmountHasItsCurrencyAndTheDigitsOfIt(String amount, String currency, String language, String expected) {
        assertThat(MoneyText.of(new BigDecimal(amount), currency, Locale.forLanguageTag(language)))
                .isEqualTo(expected);
    }

    @Test
    void aSmallPriceIsNeverRounded() {
        assertThat(MoneyText.of(new BigDecimal("0.0035"), "EUR", Locale.ENGLISH))
                .isEqualTo("€0.0035");
        assertThat(MoneyText.of(new BigDecimal("0.5"), "JPY", Locale.JAPANESE)).isEqualTo("¥0.5");
    }

    @Test
    void lessThanNothingHasARealMinusSign() {
        assertThat(MoneyText.of(new BigDecimal("-4.02"), "EUR", Locale.ENGLISH)).isEqualTo("\u2212€4.02");
        assertThat(MoneyText.of(new BigDecimal("-4.02"), "EUR", Locale.GERMAN)).isEqualTo("\u22124,02\u00A0€");
    }

    @Test
    void whatIsNoCurrencyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyText.of(BigDecimal.ONE, "XQQ", Locale.ENGLISH));
    }
}
