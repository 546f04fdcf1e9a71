package org.oscm.types.enumtypes;

/** The parameters of a waiting action that can be read and changed. */
public enum TriggerProcessParameterType {
    PRODUCT
}
