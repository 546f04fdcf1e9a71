package org.oscm.types.enumtypes;

/** How the time of use is priced. */
public enum PriceModelType {
    /** Nothing is charged. */
    FREE_OF_CHARGE,
    /** The exact time counts, to the millisecond. */
    PRO_RATA,
    /** Every started unit of time counts in full. */
    PER_UNIT
}
