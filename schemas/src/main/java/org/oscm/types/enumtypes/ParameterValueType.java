package org.oscm.types.enumtypes;

/** The type of a parameter's value. */
public enum ParameterValueType {
    BOOLEAN,
    INTEGER,
    LONG,
    STRING,
    /** A time in milliseconds. */
    DURATION,
    /** The id of an option. */
    ENUMERATION
}
