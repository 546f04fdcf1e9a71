package org.oscm.types.enumtypes;

public enum UdaConfigurationType {
    SUPPLIER,
    USER_OPTION_MANDATORY,
    USER_OPTION_OPTIONAL
}
