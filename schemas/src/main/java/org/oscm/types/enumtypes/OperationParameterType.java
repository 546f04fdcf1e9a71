package org.oscm.types.enumtypes;

public enum OperationParameterType {
    INPUT_STRING,
    REQUEST_SELECT
}
