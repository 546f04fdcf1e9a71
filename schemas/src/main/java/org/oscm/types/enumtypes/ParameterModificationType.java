package org.oscm.types.enumtypes;

/** Whether a parameter can change after the subscription was made. */
public enum ParameterModificationType {
    /** It can change at any time. */
    STANDARD,
    /** It is set when subscribing and stays. */
    ONE_TIME
}
