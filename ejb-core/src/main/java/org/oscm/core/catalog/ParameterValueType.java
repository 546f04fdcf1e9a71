package org.oscm.core.catalog;

/** The data type of a service parameter. */
public enum ParameterValueType {
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A whole number of 64 bits. */
    LONG,
    /** Any text. */
    STRING,
    /** The id of one of the options of the parameter. */
    ENUMERATION,
    /** A length of time in milliseconds; only parameters of the platform itself have it. */
    DURATION,
    /** A secret text, stored encrypted and shown to nobody but the application. */
    PWD
}
