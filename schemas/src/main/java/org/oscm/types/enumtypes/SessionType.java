package org.oscm.types.enumtypes;

/** What a session is with. */
public enum SessionType {
    /** An application. */
    SERVICE_SESSION,
    /** The platform. */
    PLATFORM_SESSION
}
