package org.oscm.core.events.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.oscm.core.events.BilledTime;
import org.oscm.core.events.repository.GatheredEvents;

/** Notes on which bill the events of a period stand. */
@Dependent
public class MarkEventsBilled {

    private final GatheredEvents events;

    @Inject
    public MarkEventsBilled(GatheredEvents events) {
        this.events = events;
    }

    /** Events that stand on a bill already keep it. All in one batch. */
    public void mark(Collection<BilledTime> billed) {
        if (!billed.isEmpty()) {
            events.markBilled(billed);
        }
    }
}
