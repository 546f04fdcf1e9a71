package org.oscm.types.enumtypes;

public enum TriggerProcessStatus {
    INITIAL,
    WAITING_FOR_APPROVAL,
    APPROVED,
    CANCELLED,
    ERROR,
    FAILED,
    REJECTED,
    NOTIFIED
}
