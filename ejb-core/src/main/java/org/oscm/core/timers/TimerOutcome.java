package org.oscm.core.timers;

/** How a run of a timer ended. */
public enum TimerOutcome {
    /** It has not ended. */
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** The server died in the middle; another one does it again. */
    INTERRUPTED
}
