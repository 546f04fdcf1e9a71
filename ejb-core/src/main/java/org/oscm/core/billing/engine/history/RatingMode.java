package org.oscm.core.billing.engine.history;

/** For what purpose usage is rated. */
public enum RatingMode {
    /** The billing run: exactly one billing period, one document to be stored. */
    BILLING_RUN,
    /** Export of any period on the fly: cut at the billing periods, nothing stored. */
    ANY_PERIOD,
    /** What the customer will have to pay for the current month, as far as known now; nothing stored. */
    PREVIEW
}
