package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a quantity costs by stepped prices.
 *
 * @param amount cost of all steps together, 2 decimals
 * @param steps every step of the price, by ascending limit, the unreached ones included
 */
public record SteppedCosts(BigDecimal amount, List<StepCosts> steps) {

    public SteppedCosts {
        steps = List.copyOf(steps);
    }
}
