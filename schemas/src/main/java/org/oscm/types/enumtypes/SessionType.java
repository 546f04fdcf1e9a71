package org.oscm.types.enumtypes;

public enum SessionType {
    SERVICE_SESSION,
    PLATFORM_SESSION
}
