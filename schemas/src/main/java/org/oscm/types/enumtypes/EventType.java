package org.oscm.types.enumtypes;

/** Who raises an event. */
public enum EventType {
    /** The application. */
    SERVICE_EVENT,
    /** The platform, for example at a login. */
    PLATFORM_EVENT
}
