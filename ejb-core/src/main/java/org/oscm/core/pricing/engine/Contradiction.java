package org.oscm.core.pricing.engine;

/** In which way the facts of one subscription contradict each other so that it cannot be billed. */
public enum Contradiction {
    /** A use of a service lies wholly outside of the billing period. */
    USAGE_OUTSIDE_PERIOD,
    /** A state that decides about usage was entered before the one that precedes it. */
    END_BEFORE_START,
    /** A state names a service without price model. */
    SERVICE_WITHOUT_PRICE_MODEL,
    /** The price model has no version that was made before the end of the period. */
    NO_PRICE_MODEL_VERSION,
    /** A price model that is not free of charge has no currency. */
    CURRENCY_MISSING,
    /** A price model that is not free of charge has no unit for its prices. */
    PRICING_PERIOD_MISSING,
    /** Price models of one period have different currencies. */
    SEVERAL_CURRENCIES,
    /** The last step of a stepped price has a limit that the quantity exceeds. */
    STEPS_WITHOUT_OPEN_END,
    /** A numeric parameter has a value that is no number. */
    VALUE_NOT_NUMERIC,
    /** The chosen option of an enumeration parameter has no price. */
    OPTION_WITHOUT_PRICE,
    /** A user is assigned in a role that the application does not have. */
    ROLE_UNKNOWN,
    /** The subscription ended before it began. */
    LIFE_REVERSED
}
