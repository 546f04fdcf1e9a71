package org.oscm.types.enumtypes;

public enum ParameterValueType {
    BOOLEAN,
    INTEGER,
    LONG,
    STRING,
    DURATION,
    ENUMERATION
}
