package org.oscm.core.accounts;

/** Who collects the money; the names are those of the published API. */
public enum PaymentCollector {
    /** The seller himself. */
    ORGANIZATION,
    /** A payment service provider, who also keeps the customer's payment data. */
    PAYMENT_SERVICE_PROVIDER
}
