package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a parameter value multiplies the price with: a number as it is, {@code true} 1, a duration its days, a chosen
 * option 1, everything else 0.
 */
public final class ValueFactor {

    private static final BigDecimal MILLIS_PER_DAY = new BigDecimal(86_400_000);
    private static final int DURATION_DECIMALS = 50;

    private ValueFactor() {}

    /**
     * The factor of a value.
     *
     * @throws ContradictoryHistory if a numeric parameter has a value that is no number
     */
    public static BigDecimal of(ParameterValueType type, String value) {
        return switch (type) {
            case INTEGER, LONG -> number(value);
            case DURATION -> number(value).divide(MILLIS_PER_DAY, DURATION_DECIMALS, RoundingMode.HALF_UP);
            case BOOLEAN -> Boolean.parseBoolean(value) ? BigDecimal.ONE : BigDecimal.ZERO;
            case ENUMERATION -> BigDecimal.ONE;
            case STRING -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value.trim());
        } catch (NumberFormatException e) {
            ContradictoryHistory refusal = new ContradictoryHistory(Contradiction.VALUE_NOT_NUMERIC, value);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
