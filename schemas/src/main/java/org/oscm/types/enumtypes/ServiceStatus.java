package org.oscm.types.enumtypes;

public enum ServiceStatus {
    ACTIVE,
    OBSOLETE,
    DELETED,
    INACTIVE,
    SUSPENDED
}
