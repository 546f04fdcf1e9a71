package org.oscm.core.catalog;

/** Where a marketable service is in its life. */
public enum ServiceStatus {
    /** Being prepared, or taken off offer by its seller. */
    INACTIVE,
    /** On offer; a subscription's copy stays so while the subscription lives. */
    ACTIVE,
    /** Taken off offer by the owner of the marketplace. */
    SUSPENDED,
    /** Gone; kept for old subscriptions and bills. */
    DELETED
}
