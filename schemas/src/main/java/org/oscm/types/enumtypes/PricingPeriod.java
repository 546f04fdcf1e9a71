package org.oscm.types.enumtypes;

public enum PricingPeriod {
    MONTH,
    WEEK,
    DAY,
    HOUR
}
