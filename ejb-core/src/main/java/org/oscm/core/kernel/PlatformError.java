package org.oscm.core.kernel;

/** Refusals that concern the platform as a whole. */
public enum PlatformError implements ErrorCode {
    /** The operation is published and will come; parameter: service and operation. */
    NOT_YET_AVAILABLE(Kind.NOT_YET_AVAILABLE),
    /** The caller lacks every role that may do this; parameter: what he tried. */
    ROLE_MISSING(Kind.NOT_PERMITTED),
    /** The object was changed by somebody else since it was read. */
    CHANGED_MEANWHILE(Kind.STALE);

    private final Kind kind;

    PlatformError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
