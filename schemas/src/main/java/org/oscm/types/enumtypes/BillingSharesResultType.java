package org.oscm.types.enumtypes;

public enum BillingSharesResultType {
    BROKER,
    MARKETPLACE_OWNER,
    RESELLER,
    SUPPLIER
}
