package org.oscm.types.enumtypes;

/** How the user gives a value to a parameter of an operation. */
public enum OperationParameterType {
    /** The user types a text. */
    INPUT_STRING,
    /** The user chooses from values that the application is asked for. */
    REQUEST_SELECT
}
