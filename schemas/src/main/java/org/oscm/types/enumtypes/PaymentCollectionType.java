package org.oscm.types.enumtypes;

public enum PaymentCollectionType {
    ORGANIZATION,
    PAYMENT_SERVICE_PROVIDER
}
