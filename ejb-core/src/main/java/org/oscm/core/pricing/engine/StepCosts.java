package org.oscm.core.pricing.engine;

import java.math.BigDecimal;

/**
 * One step in the cost of a quantity.
 *
 * @param step the step that was agreed, with its limit, price and revision
 * @param freeAmount quantity charged by the steps below, 0 for the first
 * @param additionalPrice cost of all steps below when fully used, 2 decimals, 0 for the first
 * @param stepEntityCount quantity that falls into this step, never rounded
 * @param stepAmount cost of that quantity, 2 decimals
 */
public record StepCosts(
        PriceStep step,
        long freeAmount,
        BigDecimal additionalPrice,
        BigDecimal stepEntityCount,
        BigDecimal stepAmount) {}
