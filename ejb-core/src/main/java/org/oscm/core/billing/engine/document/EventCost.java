package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.oscm.core.pricing.engine.EventPrice;
import org.oscm.core.pricing.engine.SteppedCosts;

/**
 * What the occurrences of one event cost: element {@code Event}.
 *
 * @param eventPrice name, price and the revision it comes from; the price is not printed if there are steps
 * @param count number of occurrences, 1 or more
 * @param steppedCosts present if the price has steps
 * @param cost price x count, unrounded; with steps the stepped costs. Printed with 2 decimals
 */
public record EventCost(EventPrice eventPrice, long count, Optional<SteppedCosts> steppedCosts, BigDecimal cost) {}
