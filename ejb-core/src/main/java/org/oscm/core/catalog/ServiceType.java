package org.oscm.core.catalog;

/** What a marketable service is a copy of, if it is one. Every subscription owns a private copy of what it ordered. */
public enum ServiceType {
    /** A supplier's own offer. */
    TEMPLATE,
    /** A broker's or reseller's offer of a supplier's service. */
    PARTNER_TEMPLATE,
    /** An offer to one customer alone. */
    CUSTOMER_TEMPLATE,
    /** A subscription's copy of a supplier's offer. */
    SUBSCRIPTION,
    /** A subscription's copy of a partner's offer. */
    PARTNER_SUBSCRIPTION,
    /** A subscription's copy of an offer to one customer. */
    CUSTOMER_SUBSCRIPTION;

    /** Whether a subscription owns it. */
    public boolean isOfSubscription() {
        return this == SUBSCRIPTION || this == PARTNER_SUBSCRIPTION || this == CUSTOMER_SUBSCRIPTION;
    }

    /** What a subscription's copy of this becomes. */
    public ServiceType subscribed() {
        return switch (this) {
            case TEMPLATE, SUBSCRIPTION -> SUBSCRIPTION;
            case PARTNER_TEMPLATE, PARTNER_SUBSCRIPTION -> PARTNER_SUBSCRIPTION;
            case CUSTOMER_TEMPLATE, CUSTOMER_SUBSCRIPTION -> CUSTOMER_SUBSCRIPTION;
        };
    }
}
