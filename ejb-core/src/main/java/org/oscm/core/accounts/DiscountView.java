package org.oscm.core.accounts;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a supplier takes off one customer's bills.
 *
 * @param percent above 0, up to 100
 * @param validFrom begin of its first month
 * @param validTo last millisecond of its last month; null if it does not end
 */
public record DiscountView(
        long key, int version, long customerKey, BigDecimal percent, Instant validFrom, Instant validTo) {}
