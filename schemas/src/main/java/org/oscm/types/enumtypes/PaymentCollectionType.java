package org.oscm.types.enumtypes;

/** Who collects the money. */
public enum PaymentCollectionType {
    /** The seller, by invoice. */
    ORGANIZATION,
    /** A payment service provider. */
    PAYMENT_SERVICE_PROVIDER
}
