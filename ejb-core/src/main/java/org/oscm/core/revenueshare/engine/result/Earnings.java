package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;

/**
 * What was earned by selling on a marketplace, 2 decimals each. Revenue and the owner's part are shown with the
 * organization that sold, so the supplier of a partner's sale is listed with its amount alone.
 *
 * @param amount what the organization keeps
 * @param marketplaceRevenue the marketplace owner's part of what the organization sold
 * @param totalAmount revenue of what the organization sold
 */
public record Earnings(BigDecimal amount, BigDecimal marketplaceRevenue, BigDecimal totalAmount) {

    private static final BigDecimal NO_MONEY = new BigDecimal("0.00");

    /** No earnings at all. */
    public static final Earnings NOTHING = new Earnings(NO_MONEY, NO_MONEY, NO_MONEY);

    /** Both together. */
    public Earnings plus(Earnings other) {
        return new Earnings(
                amount.add(other.amount),
                marketplaceRevenue.add(other.marketplaceRevenue),
                totalAmount.add(other.totalAmount));
    }
}
