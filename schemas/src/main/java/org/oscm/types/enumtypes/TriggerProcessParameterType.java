package org.oscm.types.enumtypes;

public enum TriggerProcessParameterType {
    PRODUCT
}
