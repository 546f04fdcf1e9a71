package org.oscm.core.pricing.engine;

import java.math.BigDecimal;
import java.util.List;
import org.oscm.core.kernel.Revision;

/**
 * What one occurrence of an event costs.
 *
 * @param event name of the event in the technical service
 * @param price of one occurrence, any number of decimals, 0 or more; meaningless if there are steps
 * @param steps steps by number of occurrences; empty if the price is flat
 * @param revision since when it holds
 */
public record EventPrice(String event, BigDecimal price, List<PriceStep> steps, Revision revision) implements Revised {

    public EventPrice {
        steps = List.copyOf(steps);
    }
}
