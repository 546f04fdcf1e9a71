package org.oscm.core.events.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.oscm.core.events.repository.GatheredEvents;

/** Notes on which bill the events of a period stand. */
@Dependent
public class MarkEventsBilled {

    private final GatheredEvents events;

    @Inject
    public MarkEventsBilled(GatheredEvents events) {
        this.events = events;
    }

    /** Events that stand on a bill already keep it. */
    public void mark(long subscriptionKey, Instant from, Instant before, long billingResultKey) {
        events.markBilled(subscriptionKey, from, before, billingResultKey);
    }
}
