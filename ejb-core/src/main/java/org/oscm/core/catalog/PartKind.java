package org.oscm.core.catalog;

/** The kinds of parts of a technical service that have a key of their own. */
public enum PartKind {
    PARAMETER,
    /** An option of a parameter: its path is {@code <parameter id>/<option id>}. */
    OPTION,
    EVENT,
    ROLE,
    OPERATION,
    /** A parameter of an operation: its path is {@code <operation id>/<parameter id>}. */
    OPERATION_PARAMETER
}
