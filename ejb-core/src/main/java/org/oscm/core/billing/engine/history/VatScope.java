package org.oscm.core.billing.engine.history;

/** For whom a VAT rate was defined, the most general first. */
public enum VatScope {
    DEFAULT,
    COUNTRY,
    CUSTOMER
}
