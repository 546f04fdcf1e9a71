package org.oscm.types.enumtypes;

/** How far an operation of an application has come. */
public enum OperationStatus {
    RUNNING,
    COMPLETED,
    ERROR
}
