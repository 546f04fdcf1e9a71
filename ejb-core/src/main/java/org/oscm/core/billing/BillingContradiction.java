package org.oscm.core.billing;

import org.oscm.core.kernel.ErrorCode;

/**
 * Why facts cannot be billed, in words: each text begins with what is concerned, a subscription or the path of a value,
 * and names what is missing. The names are those of {@link org.oscm.core.pricing.engine.Contradiction}, and one more.
 */
public enum BillingContradiction implements ErrorCode {
    USAGE_OUTSIDE_PERIOD,
    END_BEFORE_START,
    SERVICE_WITHOUT_PRICE_MODEL,
    NO_PRICE_MODEL_VERSION,
    CURRENCY_MISSING,
    PRICING_PERIOD_MISSING,
    SEVERAL_CURRENCIES,
    STEPS_WITHOUT_OPEN_END,
    VALUE_NOT_NUMERIC,
    OPTION_WITHOUT_PRICE,
    ROLE_UNKNOWN,
    LIFE_REVERSED,
    /** No contradiction but a fault of the platform; parameter: the id under which the log tells more. */
    BILLING_BROKEN;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
