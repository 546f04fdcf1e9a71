package org.oscm.types.enumtypes;

public enum EventType {
    SERVICE_EVENT,
    PLATFORM_EVENT
}
