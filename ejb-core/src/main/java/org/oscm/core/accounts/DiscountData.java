package org.oscm.core.accounts;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A discount as a supplier wants it: it holds for whole months.
 *
 * @param key of the discount he has seen; 0 if there was none
 * @param version of the discount he has seen
 * @param percent above 0, up to 100
 * @param validFrom any instant of its first month
 * @param validTo any instant of its last month; null if it does not end
 */
public record DiscountData(long key, int version, BigDecimal percent, Instant validFrom, Instant validTo) {}
