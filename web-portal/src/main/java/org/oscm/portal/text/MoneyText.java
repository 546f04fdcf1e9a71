package org.oscm.portal.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts as people read them: always with the currency and at least its digits, never rounded (a price of 0.0035 stays one),
 * and with a real minus sign.
 */
public final class MoneyText {
    private static final String MINUS = "\u2212";
    private static final String FULL_WIDTH_YEN = "\uFFE5";

    private MoneyText() {}

    /**
     * @param amount the amount, not null
     * @param currency the ISO 4217 code, for example EUR
     * @param locale the reader's language
     * @throws IllegalArgumentException if the code names no currency
     */
    public static String of(BigDecimal amount, String currency, Locale locale) {
        Currency unit = Currency.getInstance(currency);
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(unit);
        int digits = Math.max(unit.getDefaultFractionDigits(), 0);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(
                Math.max(digits, amount.stripTrailingZeros().scale()));
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setCurrencySymbol(symbol(unit, locale));
        format.setDecimalFormatSymbols(symbols);
        String figure = format.format(amount.abs());
        return amount.signum() < 0 ? MINUS + figure : figure;
    }

    private static String symbol(Currency unit, Locale locale) {
        String symbol = unit.getSymbol(locale);
        return symbol.equals(FULL_WIDTH_YEN) ? "\u00A5" : symbol;
    }
}
