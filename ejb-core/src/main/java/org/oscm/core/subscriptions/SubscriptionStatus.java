package org.oscm.core.subscriptions;

import java.util.EnumSet;
import java.util.Set;

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

    /** Whether users can work with it. */
    public boolean isRunning() {
        return this == ACTIVE || this == PENDING_UPD;
    }

    /** Whether it is closed until it is paid for again. */
    public boolean isSuspended() {
        return this == SUSPENDED || this == SUSPENDED_UPD;
    }

    /** Whether its instance must not be used for now. */
    public boolean isClosed() {
        return isSuspended() || this == EXPIRED;
    }

    /** Whether users may be assigned and taken off. */
    public boolean allowsAssignments() {
        return this == ACTIVE || this == PENDING;
    }

    /** The states in which a customer has a subscription. */
    public static Set<SubscriptionStatus> live() {
        return EnumSet.complementOf(EnumSet.of(DEACTIVATED, INVALID));
    }

    /** Whether the customer still has it; the opposite frees its id and its only-one place. */
    public boolean isLive() {
        return live().contains(this);
    }
}
