package org.oscm.types.enumtypes;

/** The life cycle of a marketable service. */
public enum ServiceStatus {
    /** On offer. */
    ACTIVE,
    /** From former releases; never set any more. */
    OBSOLETE,
    /** Gone; kept for old subscriptions and bills. */
    DELETED,
    /** Being prepared or taken off offer by its seller. */
    INACTIVE,
    /** Taken off offer by the owner of the marketplace. */
    SUSPENDED
}
