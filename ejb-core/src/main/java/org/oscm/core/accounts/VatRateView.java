package org.oscm.core.accounts;

import java.math.BigDecimal;

/**
 * A VAT rate of a supplier.
 *
 * @param percent 0 to 100, at most two decimals
 */
public record VatRateView(long key, int version, VatTarget target, BigDecimal percent) {}
