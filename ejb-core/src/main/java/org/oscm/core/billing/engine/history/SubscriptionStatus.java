package org.oscm.core.billing.engine.history;

/** The states of a subscription as billing sees them. */
public enum SubscriptionStatus {
    /** Being provisioned; not charged. */
    PENDING(false),
    ACTIVE(true),
    /** An asynchronous change is under way; charged as before until it completes. */
    PENDING_UPD(true),
    SUSPENDED(false),
    /** An asynchronous change is under way while suspended. */
    SUSPENDED_UPD(false),
    EXPIRED(false),
    DEACTIVATED(false),
    /** Provisioning failed; not charged. */
    INVALID(false);

    private final boolean running;

    SubscriptionStatus(boolean running) {
        this.running = running;
    }

    /** Whether usage in this state is charged. */
    public boolean isRunning() {
        return running;
    }
}
