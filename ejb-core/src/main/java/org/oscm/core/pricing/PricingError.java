package org.oscm.core.pricing;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum PricingError implements ErrorCode {
    /** The service has no price model yet; parameter: id of the service. */
    PRICE_MODEL_MISSING(Kind.CONFLICT),
    /** The price model was changed since it was read. */
    PRICE_MODEL_CHANGED(Kind.STALE),
    /** Users of applications with direct access are not known to the platform and cannot cost anything. */
    DIRECT_ACCESS_USER_PRICE(Kind.INVALID),
    /** The platform cannot charge for an application it has no access to. */
    EXTERNAL_NOT_FREE(Kind.INVALID),
    /** The limits of steps must be above 0, with the last step open. */
    STEPS_WITHOUT_ORDER(Kind.INVALID),
    /** Two steps of one price end at the same limit; parameter: the limit. */
    STEP_LIMIT_TWICE(Kind.INVALID),
    /** Users have a price and steps at once. */
    USER_PRICE_AND_STEPS(Kind.INVALID),
    /** An event has a price and steps at once; parameter: its id. */
    EVENT_PRICE_AND_STEPS(Kind.INVALID),
    /** A parameter has a price and steps at once, or steps though it is no number; parameter: its id. */
    PARAMETER_STEPS_UNSUITABLE(Kind.INVALID),
    /** Something has two prices; parameter: its id. */
    PRICED_TWICE(Kind.INVALID),
    /** The technical service has no such event; parameter: its id. */
    PRICED_EVENT_NOT_FOUND(Kind.NOT_FOUND),
    /** The technical service has no such role; parameter: its id. */
    PRICED_ROLE_NOT_FOUND(Kind.NOT_FOUND),
    /** The service has no such parameter; parameter: its id. */
    PRICED_PARAMETER_NOT_FOUND(Kind.NOT_FOUND),
    /** The parameter has no such option; parameter: its id. */
    PRICED_OPTION_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    PricingError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
