package org.oscm.core.subscriptions;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum SubscriptionError implements ErrorCode {
    /** The organization has no such subscription; parameter: its id or key. */
    SUBSCRIPTION_NOT_FOUND(Kind.NOT_FOUND),
    /** The caller is not the one who manages the subscription; parameter: its id. */
    SUBSCRIPTION_NOT_YOURS(Kind.NOT_PERMITTED),
    /** The caller neither uses the subscription nor provides its application; parameter: its key. */
    SUBSCRIPTION_OUT_OF_REACH(Kind.NOT_PERMITTED),
    /** Its time is over; parameters: the parameter that limits it, the subscription's id. */
    SUBSCRIPTION_EXPIRED(Kind.CONFLICT),
    /** Nobody can work with it now; parameters: its id, its state. */
    SUBSCRIPTION_NOT_RUNNING(Kind.CONFLICT),
    /** The customer has another subscription of this name; parameter: the id. */
    SUBSCRIPTION_ID_TAKEN(Kind.NOT_UNIQUE),
    /** The customer has a subscription to this application, and may have only one; parameter: the technical service. */
    ONE_SUBSCRIPTION_ONLY(Kind.CONFLICT),
    /** The application is still being asked to carry out the last change; parameter: the subscription's id. */
    SUBSCRIPTION_BUSY(Kind.CONFLICT),
    /** Another server has taken the change over, because this one seemed to be dead. */
    ORDER_TAKEN_OVER(Kind.CONFLICT),
    /** The subscription was changed since it was read; parameter: its id. */
    SUBSCRIPTION_CHANGED_MEANWHILE(Kind.STALE),
    /** How it is paid cannot be changed in this state; parameters: the subscription's id, its state. */
    PAYMENT_STATE_UNSUITABLE(Kind.CONFLICT),
    /** Users cannot be assigned or taken off in this state; parameters: the subscription's id, its state. */
    ASSIGNMENT_STATE_UNSUITABLE(Kind.CONFLICT),
    /** A subscription in this state cannot be ended; parameters: its id, its state. */
    END_STATE_UNSUITABLE(Kind.CONFLICT),
    /** Something that costs money needs payment information; parameter: the service's id. */
    PAYMENT_INFO_MISSING(Kind.CONFLICT),
    /** Something that costs money needs a billing contact; parameter: the service's id. */
    BILLING_CONTACT_MISSING(Kind.CONFLICT),
    /** More users than the subscription allows; parameter: the greatest number. */
    NAMED_USERS_EXCEEDED(Kind.CONFLICT),
    /** The application has no such role; parameter: the role. */
    SERVICE_ROLE_NOT_FOUND(Kind.NOT_FOUND),
    /** A user is not assigned to the subscription; parameters: user id, subscription id. */
    USER_NOT_ASSIGNED(Kind.NOT_FOUND),
    /** The assignment was changed since it was read; parameter: the user's id. */
    ASSIGNMENT_CHANGED_MEANWHILE(Kind.STALE),
    /** Only administrators, of the organization or of its unit, and subscription managers can own subscriptions; parameter: the user's id. */
    OWNER_UNSUITABLE(Kind.NOT_PERMITTED),
    /** Who administers units only subscribes for one of them. */
    UNIT_MISSING(Kind.NOT_PERMITTED);

    private final Kind kind;

    SubscriptionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
