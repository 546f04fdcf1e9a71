package org.oscm.core.subscriptions;

/** The life of a subscription; the names are those of the published API. */
public enum SubscriptionStatus {
    /** Ordered; the application has not made the instance yet. */
    PENDING,
    /** Users can work with it. */
    ACTIVE,
    /** Active, and the application is still carrying out a change. */
    PENDING_UPD,
    /** Closed for want of valid payment. */
    SUSPENDED,
    /** Suspended, and the application is still carrying out a change. */
    SUSPENDED_UPD,
    /** Its time is over; an upgrade brings it back. */
    EXPIRED,
    /** The application could not make an instance. */
    INVALID,
    /** Ended. */
    DEACTIVATED;

    /** Whether users may be assigned and taken off. */
    public boolean allowsAssignments() {
        return this == ACTIVE || this == PENDING;
    }

    /** Whether the customer still has it; the opposite frees its id and its only-one place. */
    public boolean isLive() {
        return this != DEACTIVATED && this != INVALID;
    }
}
