package org.oscm.core.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and instants are printed in files: never with an exponent, and never by the server's settings. */
public final class Figures {
    private static final int CENTS = 2;
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Figures() {}

    /** An amount with two decimals; only costs of single events have more before. */
    public static String amount(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
    }

    /** An agreed price: with all its decimals, at least two. */
    public static String price(BigDecimal price) {
        return atLeast(CENTS, price);
    }

    /** A percentage or multiplier: with all its decimals, at least one. */
    public static String percent(BigDecimal percent) {
        return atLeast(1, percent);
    }

    /** As {@link #percent} for single precision: the shortest number which is this one in single precision. */
    public static String single(float value) {
        return atLeast(1, new BigDecimal(Float.toString(value)));
    }

    /** A number of time units: the shortest number which is this one in double precision. */
    public static String factor(double factor) {
        return new BigDecimal(Double.toString(factor)).toPlainString();
    }

    /** A quantity, without needless zeros. */
    public static String quantity(BigDecimal quantity) {
        return atLeast(0, quantity);
    }

    /** Adds start and end of a period to the current element, in milliseconds and as text. */
    public static void period(XmlWriter xml, Period period) {
        xml.attribute("startDate", Long.toString(period.startMillis()))
                .attribute("startDateIsoFormat", iso(period.start()))
                .attribute("endDate", Long.toString(period.endMillis()))
                .attribute("endDateIsoFormat", iso(period.end()));
    }

    private static String iso(Instant instant) {
        return ISO.format(instant);
    }

    private static String atLeast(int decimals, BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < decimals ? shortest.setScale(decimals) : shortest).toPlainString();
    }
}
