package org.oscm.core.pricing;

/** The unit of time that recurring prices are for. */
public enum PricingPeriod {
    MONTH,
    WEEK,
    DAY,
    HOUR
}
