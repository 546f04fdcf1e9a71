package org.oscm.types.enumtypes;

public enum ParameterModificationType {
    STANDARD,
    ONE_TIME
}
