package org.oscm.core.pricing.engine;

/** The data type of a service parameter; it decides how a value multiplies the price. */
public enum ParameterValueType {
    BOOLEAN,
    INTEGER,
    LONG,
    STRING,
    /** One option out of a list; the prices are those of the chosen option. */
    ENUMERATION,
    /** A length of time in milliseconds; charged by days. */
    DURATION
}
