package org.oscm.core.billing.engine.document;

import java.util.List;
import org.oscm.core.kernel.Period;

/**
 * The bill of one subscription for one period: element {@code BillingDetails} of the customer billing data, without
 * what the calculation does not know (keys, names, addresses).
 *
 * @param period the period printed on the document: the billing period, or the requested one of an any-period export
 * @param calculatedPeriod the time that was really rated; differs from period only in exports on the fly
 * @param timeZone standard offset of the platform from UTC, like {@code UTC+01:00}, without daylight saving
 * @param subscriptions stretches of uninterrupted running time, newest first, at least one
 * @param overallCosts totals, discount and VAT
 */
public record BillingDocument(
        Period period,
        Period calculatedPeriod,
        String timeZone,
        List<SubscriptionUsage> subscriptions,
        OverallCosts overallCosts) {

    public BillingDocument {
        subscriptions = List.copyOf(subscriptions);
    }
}
