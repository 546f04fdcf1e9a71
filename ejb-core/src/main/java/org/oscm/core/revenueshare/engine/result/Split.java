package org.oscm.core.revenueshare.engine.result;

import java.math.BigDecimal;

/**
 * A revenue and who gets how much of it. The parts always add up to the revenue exactly: the supplier takes what the
 * rounding of the other parts leaves.
 *
 * @param serviceRevenue the revenue, 2 decimals, without VAT
 * @param marketplaceRevenue share of the marketplace owner, 2 decimals
 * @param operatorRevenue share of the platform operator, 2 decimals
 * @param brokerRevenue share of the broker, 2 decimals; 0 unless sold by one
 * @param resellerRevenue share of the reseller, 2 decimals; 0 unless sold by one
 * @param amountForSupplier the rest, 2 decimals
 */
public record Split(
        BigDecimal serviceRevenue,
        BigDecimal marketplaceRevenue,
        BigDecimal operatorRevenue,
        BigDecimal brokerRevenue,
        BigDecimal resellerRevenue,
        BigDecimal amountForSupplier) {

    private static final BigDecimal NO_MONEY = new BigDecimal("0.00");

    /** Nothing earned, nothing to split. */
    public static final Split NOTHING = new Split(NO_MONEY, NO_MONEY, NO_MONEY, NO_MONEY, NO_MONEY, NO_MONEY);

    /** Both splits together, part by part. */
    public Split plus(Split other) {
        return new Split(
                serviceRevenue.add(other.serviceRevenue),
                marketplaceRevenue.add(other.marketplaceRevenue),
                operatorRevenue.add(other.operatorRevenue),
                brokerRevenue.add(other.brokerRevenue),
                resellerRevenue.add(other.resellerRevenue),
                amountForSupplier.add(other.amountForSupplier));
    }

    /** What the broker or reseller gets; 0 if sold directly. */
    public BigDecimal sellerRevenue() {
        return brokerRevenue.add(resellerRevenue);
    }
}
