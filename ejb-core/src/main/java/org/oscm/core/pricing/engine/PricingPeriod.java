package org.oscm.core.pricing.engine;

/**
 * The time unit a recurring price is given for, read off the local calendar: months are 28 to 31 days long, a week
 * starts on Monday 00:00, a day has 23 to 25 hours, an hour is always 3,600,000 milliseconds.
 */
public enum PricingPeriod {
    MONTH,
    WEEK,
    DAY,
    HOUR
}
