package org.oscm.types.enumtypes;

public enum ServiceAccessType {
    LOGIN,
    DIRECT,
    USER,
    EXTERNAL
}
