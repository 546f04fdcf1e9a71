package org.oscm.core.payments;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum PaymentsError implements ErrorCode {
    /** No payment service provider has this id; parameter: the id. */
    PSP_NOT_FOUND(Kind.NOT_FOUND),
    /** Another payment service provider has this id; parameter: the id. */
    PSP_ID_TAKEN(Kind.NOT_UNIQUE),
    /** The payment service provider was changed since it was read; parameter: its id. */
    PSP_CHANGED(Kind.STALE),
    /** Another provider takes this payment type; parameters: payment type, the provider's id. */
    PAYMENT_TYPE_HAS_PSP(Kind.INVALID),
    /** The organization has no account there; parameters: organization id, the provider's id. */
    PSP_ACCOUNT_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    PaymentsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
