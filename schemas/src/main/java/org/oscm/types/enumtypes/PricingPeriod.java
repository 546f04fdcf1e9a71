package org.oscm.types.enumtypes;

/** The unit of time a price is for. */
public enum PricingPeriod {
    MONTH,
    WEEK,
    DAY,
    HOUR
}
