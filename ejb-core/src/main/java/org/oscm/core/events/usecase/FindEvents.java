package org.oscm.core.events.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oscm.core.events.Occurrence;
import org.oscm.core.events.repository.GatheredEvents;

/** Reads what applications reported, for bills and reports. */
@Dependent
public class FindEvents {

    private final GatheredEvents events;

    @Inject
    public FindEvents(GatheredEvents events) {
        this.events = events;
    }

    /**
     * By subscription, in one statement; each list oldest first. Subscriptions without events are missing.
     *
     * @param from first instant
     * @param before first instant that does not count any more
     */
    public Map<Long, List<Occurrence>> of(Collection<Long> subscriptionKeys, Instant from, Instant before) {
        return subscriptionKeys.isEmpty()
                ? Map.of()
                : events.of(subscriptionKeys, from, before).stream()
                        .collect(Collectors.groupingBy(Occurrence::subscriptionKey));
    }
}
