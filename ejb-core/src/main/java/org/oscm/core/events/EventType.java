package org.oscm.core.events;

/** Who declares an event; the names are those of the published API. */
public enum EventType {
    /** The technology provider, for his application. */
    SERVICE_EVENT,
    /** The platform, for every application. */
    PLATFORM_EVENT
}
