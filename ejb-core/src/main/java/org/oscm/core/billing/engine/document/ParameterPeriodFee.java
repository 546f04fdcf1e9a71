package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.SteppedCosts;

/**
 * Fee per subscription for a parameter value: element {@code PeriodFee} of a parameter or option.
 *
 * @param basePeriod unit the price is given for
 * @param basePrice price per unit, unrounded; absent if the price has steps
 * @param factor charged units
 * @param steppedCosts costs of the value per unit; present if the price has steps
 * @param price basePrice x value factor x factor, or stepped costs x factor; 2 decimals
 */
public record ParameterPeriodFee(
        PricingPeriod basePeriod,
        Optional<BigDecimal> basePrice,
        TimeFactor factor,
        Optional<SteppedCosts> steppedCosts,
        BigDecimal price) {}
