package org.oscm.core.accounts;

/** Who sees and fills in a custom attribute. */
public enum UdaConfiguration {
    /** The supplier alone. */
    SUPPLIER,
    /** Customers too, who have to fill it in. */
    USER_OPTION_MANDATORY,
    /** Customers too, as they like. */
    USER_OPTION_OPTIONAL;

    public boolean isForCustomers() {
        return this != SUPPLIER;
    }
}
