package org.oscm.types.enumtypes;

public enum Salutation {
    MR,
    MS
}
