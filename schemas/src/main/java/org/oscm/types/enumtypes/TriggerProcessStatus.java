package org.oscm.types.enumtypes;

/** The life cycle of an action under process control. */
public enum TriggerProcessStatus {
    /** Started; the process control system has not been told yet. */
    INITIAL,
    /** The process control system knows and has not answered. */
    WAITING_FOR_APPROVAL,
    /** Approved and carried out. */
    APPROVED,
    /** Cancelled by the user who started it. */
    CANCELLED,
    /** The process control system could not be told. */
    ERROR,
    /** Approved, but the action failed. */
    FAILED,
    /** Rejected. */
    REJECTED,
    /** Told, without waiting for an answer. */
    NOTIFIED
}
