package org.oscm.types.enumtypes;

/** The life cycle of a subscription. */
public enum SubscriptionStatus {
    /** Users can work with it. */
    ACTIVE,
    /** Ordered; the application has not finished its instance. */
    PENDING,
    /** Ended. */
    DEACTIVATED,
    /** Its time is over; an upgrade brings it back. */
    EXPIRED,
    /** The application could not create an instance. */
    INVALID,
    /** Closed for want of valid payment. */
    SUSPENDED,
    /** Active, with a change the application has not finished. */
    PENDING_UPD,
    /** Suspended, with a change the application has not finished. */
    SUSPENDED_UPD
}
