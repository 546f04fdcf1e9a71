package org.oscm.types.enumtypes;

public enum SubscriptionStatus {
    ACTIVE,
    PENDING,
    DEACTIVATED,
    EXPIRED,
    INVALID,
    SUSPENDED,
    PENDING_UPD,
    SUSPENDED_UPD
}
