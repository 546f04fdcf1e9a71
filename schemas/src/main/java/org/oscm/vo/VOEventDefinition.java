package org.oscm.vo;

import org.oscm.types.enumtypes.EventType;

public class VOEventDefinition extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String eventDescription;
    private String eventId;
    private EventType eventType;

    public String getEventDescription() {
        return eventDescription;
    }

    public void setEventDescription(String eventDescription) {
        this.eventDescription = eventDescription;
    }

    public String getEventId() {
        return eventId;
    }

    public void setEventId(String eventId) {
        this.eventId = eventId;
    }

    public EventType getEventType() {
        return eventType;
    }

    public void setEventType(EventType eventType) {
        this.eventType = eventType;
    }
}
