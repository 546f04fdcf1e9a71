package org.oscm.core.idempotency;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum IdempotencyError implements ErrorCode {
    /** The key has a wrong length or characters; parameter: the greatest length. */
    IDEMPOTENCY_KEY_INVALID(Kind.INVALID),
    /** The caller used the key for another body already. */
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    /** The first request is being worked on, or was interrupted and nobody knows how far it got. */
    IDEMPOTENT_REQUEST_UNFINISHED(Kind.CONFLICT),
    /** The first request was done, but its answer was too large to be kept. */
    IDEMPOTENT_ANSWER_NOT_KEPT(Kind.CONFLICT),
    /** The body is too large to be compared; parameter: the greatest size in MB. */
    IDEMPOTENT_BODY_TOO_LARGE(Kind.INVALID);

    private final Kind kind;

    IdempotencyError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
