package org.oscm.types.enumtypes;

public enum Sorting {
    NAME_ASCENDING,
    NAME_DESCENDING,
    ACTIVATION_ASCENDING,
    ACTIVATION_DESCENDING,
    RATING_ASCENDING,
    RATING_DESCENDING
}
