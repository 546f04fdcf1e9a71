package org.oscm.core.billing;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.kernel.Period;

/**
 * What a stored bill brought, for those who share it.
 *
 * @param billKey key of the bill
 * @param subscriptionId as it stands on the bill
 * @param vendorKey who sold: supplier, broker or reseller
 * @param currency ISO 4217 code
 * @param period the billing period
 */
public record BilledSale(
        long billKey,
        long subscriptionKey,
        String subscriptionId,
        long customerKey,
        long vendorKey,
        long marketplaceKey,
        String currency,
        Period period,
        Revenue revenue) {

    /**
     * The money of a bill before discount and VAT.
     *
     * @param discountPercent null if none was granted
     * @param lines one for each service
     */
    public record Revenue(BigDecimal discountPercent, List<Line> lines) {
        public Revenue {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The part of a service.
     *
     * @param serviceKey the offer that was subscribed to
     * @param serviceId its id
     * @param costs totals of its price models, 2 decimals each
     */
    public record Line(long serviceKey, String serviceId, List<BigDecimal> costs) {
        public Line {
            costs = List.copyOf(costs);
        }
    }
}
