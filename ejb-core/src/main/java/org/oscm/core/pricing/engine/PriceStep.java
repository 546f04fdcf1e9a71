package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.oscm.core.kernel.Revision;

/**
 * One range of a stepped price. What the steps below cost, and where this one starts, is derived and not stored here.
 *
 * @param step identity of the step over its revisions
 * @param limit last quantity of the range; absent for the last, open step
 * @param price per unit of quantity within the range, any number of decimals, 0 or more
 * @param revision since when it holds
 */
public record PriceStep(String step, OptionalLong limit, BigDecimal price, Revision revision) implements Revised {}
