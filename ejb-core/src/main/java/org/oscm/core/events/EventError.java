package org.oscm.core.events;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum EventError implements ErrorCode {
    /** An event with this mark was recorded before; parameter: the mark. */
    EVENT_DUPLICATE(Kind.NOT_UNIQUE),
    /** The technical service does not declare such an event; parameter: its id. */
    EVENT_NOT_DECLARED(Kind.NOT_FOUND),
    /** No subscription to an application of the caller's has this key or instance; parameter: what was asked for. */
    EVENT_SUBSCRIPTION_NOT_FOUND(Kind.NOT_FOUND),
    /** The caller's organization provides no such technical service; parameter: its id. */
    EVENT_APPLICATION_NOT_FOUND(Kind.NOT_FOUND),
    /** Only technology providers report events; parameter: the caller's organization. */
    NOT_A_TECHNOLOGY_PROVIDER(Kind.NOT_PERMITTED);

    private final Kind kind;

    EventError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
