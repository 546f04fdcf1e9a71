package org.oscm.types.enumtypes;

/** The order of a list of services. */
public enum Sorting {
    NAME_ASCENDING,
    NAME_DESCENDING,
    ACTIVATION_ASCENDING,
    ACTIVATION_DESCENDING,
    RATING_ASCENDING,
    RATING_DESCENDING
}
