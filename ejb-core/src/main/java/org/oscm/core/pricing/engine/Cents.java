package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The only place where money is rounded, and where a time factor becomes a decimal. Amounts are rounded to 2 decimals
 * at every position of a bill and nowhere in between.
 */
public final class Cents {

    /** No money, with 2 decimals. */
    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Cents() {}

    /** Rounds an amount to 2 decimals, halves up. */
    public static BigDecimal round(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The given percentage of an amount, rounded to 2 decimals, halves up. */
    public static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return round(amount.multiply(percent).divide(HUNDRED));
    }

    /** A price as documents show it: never fewer than 2 decimals, otherwise without trailing zeros, never rounded. */
    public static BigDecimal shown(BigDecimal price) {
        BigDecimal shortest = price.stripTrailingZeros();
        return shortest.scale() < DECIMALS ? shortest.setScale(DECIMALS, RoundingMode.UNNECESSARY) : shortest;
    }

    /** A time factor as the decimal that its shortest text spells; used for recurring fees, users and roles. */
    public static BigDecimal factor(double timeFactor) {
        return BigDecimal.valueOf(timeFactor);
    }

    /** A time factor cut to 16 significant digits, halves to even; used for the fees of parameters. */
    public static BigDecimal parameterFactor(double timeFactor) {
        return factor(timeFactor).round(MathContext.DECIMAL64);
    }
}
