package org.oscm.core.timers;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum TimerError implements ErrorCode {
    /** No timer has this name; parameter: the name. */
    TIMER_UNKNOWN(Kind.NOT_FOUND),
    /** The timer is at work right now; parameter: the name. */
    TIMER_RUNNING(Kind.CONFLICT);

    private final Kind kind;

    TimerError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
