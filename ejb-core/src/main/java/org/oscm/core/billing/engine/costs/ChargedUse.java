package org.oscm.core.billing.engine.costs;

import java.time.Instant;
import org.oscm.core.billing.engine.time.UsageMeasure;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.PricingPeriod;

/**
 * Use of one service that costs something in a billing period: the question that every position of the bill answers.
 *
 * @param service the service used
 * @param priceModel its prices over time
 * @param version the version of the price model that applies to the whole billing period
 * @param unit unit of the recurring prices
 * @param measure how usage becomes factors
 * @param billingPeriod the billing period
 * @param begin when the use really began
 * @param segment the use, from the earliest instant that the period may charge to its end or that of the period
 * @param freeUntil end of the free period
 * @param charged the segment after the free period
 * @param eventsFrom first instant at which events are charged
 */
public record ChargedUse(
        String service,
        PriceModelHistory priceModel,
        PriceModelVersion version,
        PricingPeriod unit,
        UsageMeasure measure,
        Period billingPeriod,
        Instant begin,
        Period segment,
        Instant freeUntil,
        Period charged,
        Instant eventsFrom) {

    /** End of the use within the period; prices that held then apply to the whole use. */
    Instant pricesAsOf() {
        return segment.end();
    }
}
