package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;

/**
 * A revenue and the partner's share of it.
 *
 * @param totalAmount the revenue, 2 decimals
 * @param amount the partner's share, 2 decimals
 */
public record PartnerRevenue(BigDecimal totalAmount, BigDecimal amount) {

    /** No revenue at all. */
    public static final PartnerRevenue NOTHING = new PartnerRevenue(new BigDecimal("0.00"), new BigDecimal("0.00"));

    /** What remains for the others: what a reseller has to pay for what it sold. */
    public BigDecimal purchasePrice() {
        return totalAmount.subtract(amount);
    }

    /** Both together. */
    public PartnerRevenue plus(PartnerRevenue other) {
        return new PartnerRevenue(totalAmount.add(other.totalAmount), amount.add(other.amount));
    }
}
