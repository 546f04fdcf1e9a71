package org.oscm.core.pricing.engine;

import java.math.BigDecimal;

/**
 * What the steps below a step cover.
 *
 * @param freeAmount quantity charged by the steps below = limit of the step below, 0 for the first
 * @param additionalPrice cost of the steps below when fully used, 0 for the first
 */
public record StepsBelow(long freeAmount, BigDecimal additionalPrice) {

    /** Nothing lies below the first step. */
    static final StepsBelow FIRST = new StepsBelow(0, Cents.ZERO);

    /** What lies below the step after a limited one. */
    StepsBelow above(PriceStep step) {
        long limit = step.limitOrUnbounded();
        BigDecimal full = BigDecimal.valueOf(limit - freeAmount).multiply(step.price());
        return new StepsBelow(limit, Cents.round(additionalPrice.add(full)));
    }
}
