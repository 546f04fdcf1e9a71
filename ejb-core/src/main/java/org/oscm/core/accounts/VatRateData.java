package org.oscm.core.accounts;

import java.math.BigDecimal;

/**
 * A VAT rate as a supplier wants it.
 *
 * @param key of the rate he has seen; 0 if he has seen none
 * @param version of the rate he has seen
 * @param percent null takes the rate away
 */
public record VatRateData(long key, int version, VatTarget target, BigDecimal percent) {

    /** No VAT at all, whatever was said before. */
    public static final VatRateData NONE = new VatRateData(0, 0, VatTarget.DEFAULT, null);
}
