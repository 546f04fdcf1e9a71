package org.oscm.core.subscriptions;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum SubscriptionError implements ErrorCode {
    /** The organization has no such subscription; parameter: its id or key. */
    SUBSCRIPTION_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    SubscriptionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
