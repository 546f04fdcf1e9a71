package org.oscm.vo;

import org.oscm.types.enumtypes.EventType;

/** A kind of event that can be counted and priced. */
public class VOEventDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String eventDescription;
    private String eventId;
    private EventType eventType;

    /** What the event means, in the caller's language. */
    public String getEventDescription() {
        return eventDescription;
    }

    public void setEventDescription(String eventDescription) {
        this.eventDescription = eventDescription;
    }

    /** Id of the event definition. */
    public String getEventId() {
        return eventId;
    }

    public void setEventId(String eventId) {
        this.eventId = eventId;
    }

    /** Who raises the event. */
    public EventType getEventType() {
        return eventType;
    }

    public void setEventType(EventType eventType) {
        this.eventType = eventType;
    }
}
