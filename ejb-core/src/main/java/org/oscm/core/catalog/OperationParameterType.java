package org.oscm.core.catalog;

/** How a user gives the value of a parameter of a service operation. */
public enum OperationParameterType {
    /** He types a text. */
    INPUT_STRING,
    /** He selects one of the values that the application offers when asked. */
    REQUEST_SELECT
}
