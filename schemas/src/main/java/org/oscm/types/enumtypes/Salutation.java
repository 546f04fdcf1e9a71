package org.oscm.types.enumtypes;

/** How a person is addressed. */
public enum Salutation {
    MR,
    MS
}
