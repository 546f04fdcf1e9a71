package org.oscm.core.billing;

import java.math.BigDecimal;

/**
 * What a supplier or reseller has billed his customers for a month, in one currency.
 *
 * @param bills how many bills he wrote
 * @param netAmount after discounts, before VAT
 */
public record SellerRevenue(
        String sellerId,
        String sellerName,
        String currency,
        long bills,
        BigDecimal netAmount,
        BigDecimal grossAmount) {}
