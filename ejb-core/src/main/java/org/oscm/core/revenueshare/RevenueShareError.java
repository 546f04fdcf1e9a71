package org.oscm.core.revenueshare;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum RevenueShareError implements ErrorCode {
    /** The end of the requested time lies before its start. */
    SHARE_MONTHS_REVERSED(Kind.INVALID),
    /** The caller lacks the role for this type of shares; parameter: the type. */
    SHARES_NOT_FOR_YOU(Kind.NOT_PERMITTED),
    /** The caller's organization has no such role; parameter: the type. */
    SHARES_NOT_OF_YOUR_ORGANIZATION(Kind.NOT_PERMITTED);

    private final Kind kind;

    RevenueShareError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
