package org.oscm.core.pricing;

/** Whether a service costs something and how time is counted. */
public enum PriceModelType {
    /** Nothing is charged. */
    FREE_OF_CHARGE,
    /** The exact time counts, to the millisecond. */
    PRO_RATA,
    /** Every unit of time that was begun counts in full. */
    PER_UNIT
}
