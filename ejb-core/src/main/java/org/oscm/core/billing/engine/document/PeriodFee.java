package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import org.oscm.core.pricing.engine.PricingPeriod;

/**
 * Recurring fee of the subscription: element {@code PeriodFee}.
 *
 * @param basePeriod unit the price is given for
 * @param basePrice price per unit as it was agreed, unrounded
 * @param factor charged units
 * @param price basePrice x factor, 2 decimals
 */
public record PeriodFee(PricingPeriod basePeriod, BigDecimal basePrice, TimeFactor factor, BigDecimal price) {}
