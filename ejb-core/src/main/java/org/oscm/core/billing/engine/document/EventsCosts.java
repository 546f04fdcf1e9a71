package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * The costs of events: element {@code GatheredEvents}.
 *
 * @param events by name, at least one
 * @param total sum of the unrounded costs, then rounded to 2 decimals
 */
public record EventsCosts(List<EventCost> events, BigDecimal total) {

    public EventsCosts {
        events = List.copyOf(events);
    }
}
