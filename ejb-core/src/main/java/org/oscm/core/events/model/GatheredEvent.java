package org.oscm.core.events.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.events.EventType;
import org.oscm.core.events.Occurrence;
import org.oscm.core.kernel.Check;
import org.oscm.core.storage.KeyedRow;

/** One report of something that happened in an application, once or several times. */
@Entity
@Table(name = "gathered_event")
public class GatheredEvent extends KeyedRow {

    private static final long ONCE = 1;

    private long subscriptionKey;
    private String eventId;

    @Enumerated(EnumType.STRING)
    private EventType eventType;

    private Instant occurredAt;
    private long multiplier;
    private String actor;
    private String uniqueId;
    private Long billingResultKey;

    protected GatheredEvent() {}

    /**
     * @param multiplier 0 for once, the value of a member that a client leaves out
     * @param uniqueId null or empty if the application tells reports apart in no other way
     */
    public GatheredEvent(
            long subscriptionKey, String eventId, Instant occurredAt, long multiplier, String actor, String uniqueId) {
        this.subscriptionKey = subscriptionKey;
        this.eventId = Check.required("eventId", eventId);
        this.eventType = EventType.SERVICE_EVENT;
        this.occurredAt = occurredAt;
        this.multiplier = multiplier == 0 ? ONCE : Check.range("multiplier", multiplier, ONCE, Long.MAX_VALUE);
        this.actor = Check.length("actor", actor, Check.DESCRIPTION);
        this.uniqueId = isGiven(uniqueId) ? Check.length("uniqueId", uniqueId, Check.DESCRIPTION) : null;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isEmpty();
    }

    /** The mark against double reports; null if the application gave none. */
    public String uniqueId() {
        return uniqueId;
    }

    public Occurrence view() {
        return new Occurrence(
                key(), subscriptionKey, eventType, eventId, occurredAt, multiplier, actor, uniqueId, billingResultKey);
    }
}
