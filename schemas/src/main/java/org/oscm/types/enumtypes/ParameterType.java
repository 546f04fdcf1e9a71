package org.oscm.types.enumtypes;

public enum ParameterType {
    PLATFORM_PARAMETER,
    SERVICE_PARAMETER
}
