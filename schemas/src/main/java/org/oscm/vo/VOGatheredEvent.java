package org.oscm.vo;

import java.io.Serializable;

/** An event that happened in an application. */
public class VOGatheredEvent implements Serializable {
    private static final long serialVersionUID = 1L;

    private String actor;
    private String eventId;
    private long multiplier;
    private long occurrenceTime;
    private String uniqueId;

    /** Who caused the event. */
    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    /** Id of the event definition. */
    public String getEventId() {
        return eventId;
    }

    public void setEventId(String eventId) {
        this.eventId = eventId;
    }

    /** How often it counts, 1 or more. */
    public long getMultiplier() {
        return multiplier;
    }

    public void setMultiplier(long multiplier) {
        this.multiplier = multiplier;
    }

    /** When it happened, in milliseconds since 1970 UTC. */
    public long getOccurrenceTime() {
        return occurrenceTime;
    }

    public void setOccurrenceTime(long occurrenceTime) {
        this.occurrenceTime = occurrenceTime;
    }

    /** Id chosen by the application so that an event sent twice counts once; null to do without. */
    public String getUniqueId() {
        return uniqueId;
    }

    public void setUniqueId(String uniqueId) {
        this.uniqueId = uniqueId;
    }
}
