package org.oscm.types.enumtypes;

public enum OperationStatus {
    RUNNING,
    COMPLETED,
    ERROR
}
