package org.oscm.core.billing;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum BillingError implements ErrorCode {
    /** No billing run has this key; parameter: the key. */
    BILLING_RUN_NOT_FOUND(Kind.NOT_FOUND),
    /** No bill has this key, or it does not concern the caller; parameter: the key. */
    BILL_NOT_FOUND(Kind.NOT_FOUND),
    /** The end of the requested time lies before its start. */
    BILLING_PERIOD_REVERSED(Kind.INVALID),
    /** Values of a rating request are wrong; the parts say which. Parameter: how many. */
    QUOTE_WRONG(Kind.INVALID),
    /** The caller's organization neither is a supplier nor a reseller. */
    BILLING_DATA_NOT_YOURS(Kind.NOT_PERMITTED);

    private final Kind kind;

    BillingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
