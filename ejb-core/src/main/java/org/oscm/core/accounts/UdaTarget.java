package org.oscm.core.accounts;

/** What a custom attribute can be attached to. */
public enum UdaTarget {
    /** A customer of the supplier. */
    CUSTOMER,
    /** A subscription that the supplier bills. */
    CUSTOMER_SUBSCRIPTION
}
