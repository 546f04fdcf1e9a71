package org.oscm.core.pricing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFactorTest {

    @ParameterizedTest
    @CsvSource({
        "INTEGER,     15,        15",
        "INTEGER,     -3,        -3",
        "LONG,        123456789, 123456789",
        "BOOLEAN,     true,      1",
        "BOOLEAN,     TRUE,      1",
        "BOOLEAN,     false,     0",
        "DURATION,    86400000,  1",
        "DURATION,    43200000,  0.5",
        "DURATION,    1, 0.00000001157407407407407407407407407407407407407407",
        "ENUMERATION, anything,  1",
        "STRING,      17,        0",
    })
    void aValueMultipliesThePrice(ParameterValueType type, String value, BigDecimal factor) {
        assertThat(ValueFactor.of(type, value)).isEqualByComparingTo(factor);
    }

    @Test
    void aNumberThatIsNoneIsAContradiction() {
        assertThatExceptionOfType(ContradictoryHistory.class)
                .isThrownBy(() -> ValueFactor.of(ParameterValueType.LONG, "many"))
                .withMessageContaining("many")
                .satisfies(refusal -> {
                    assertThat(refusal.contradiction()).isEqualTo(Contradiction.VALUE_NOT_NUMERIC);
                    assertThat(refusal.details()).containsExactly("many");
                });
    }
}
