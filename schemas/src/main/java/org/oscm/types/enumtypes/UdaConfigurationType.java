package org.oscm.types.enumtypes;

/** Who sees and fills in a custom attribute. */
public enum UdaConfigurationType {
    /** The supplier alone. */
    SUPPLIER,
    /** Customers too, who have to fill it in. */
    USER_OPTION_MANDATORY,
    /** Customers too, as they like. */
    USER_OPTION_OPTIONAL
}
