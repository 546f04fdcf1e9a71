package org.oscm.types.enumtypes;

/** From whose point of view revenue shares are exported. */
public enum BillingSharesResultType {
    /** What brokers get. */
    BROKER,
    /** What owners of marketplaces get. */
    MARKETPLACE_OWNER,
    /** What resellers get. */
    RESELLER,
    /** What stays with suppliers. */
    SUPPLIER
}
