package org.oscm.types.enumtypes;

/** Whether the platform or the application gives a parameter its meaning. */
public enum ParameterType {
    /** The platform itself watches over it. */
    PLATFORM_PARAMETER,
    /** The application makes something of it. */
    SERVICE_PARAMETER
}
