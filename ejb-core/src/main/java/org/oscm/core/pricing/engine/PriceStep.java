package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.oscm.core.kernel.Revision;

/**
 * One range of a stepped price.
 *
 * @param step identity of the step over its revisions
 * @param limit last quantity of the range; absent for the last, open step
 * @param price per unit of quantity within the range, any number of decimals, 0 or more
 * @param below what the steps below cover, if it was stored with the step; normally absent and derived from those steps
 * @param revision since when it holds
 */
public record PriceStep(
        String step, OptionalLong limit, BigDecimal price, Optional<StepsBelow> below, Revision revision)
        implements Revised {

    /** A step whose position is derived from the steps below. */
    public PriceStep(String step, OptionalLong limit, BigDecimal price, Revision revision) {
        this(step, limit, price, Optional.empty(), revision);
    }

    /** The limit, beyond all quantities for an open step. */
    long limitOrUnbounded() {
        return limit.orElse(Long.MAX_VALUE);
    }
}
