package org.oscm.core.billing.engine.costs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.Revised;

/**
 * The free trial period. It starts when the service was ready for use under the price model for the first time and
 * lasts a number of calendar days; a suspension does not extend it. Every upgrade brings a new one.
 */
public final class FreePeriod {

    private FreePeriod() {}

    /** The first instant that is not free; the beginning of time if the service was never provisioned. */
    public static Instant end(PriceModelHistory priceModel, PriceModelVersion version, ZoneId zone) {
        return priceModel.versions().stream()
                .filter(PriceModelVersion::provisioned)
                .min(Comparator.comparing(Revised::revision))
                .map(first -> first.revision()
                        .at()
                        .atZone(zone)
                        .plusDays(version.freePeriodDays())
                        .toInstant())
                .orElse(Instant.MIN);
    }
}
