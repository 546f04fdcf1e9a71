package org.oscm.types.enumtypes;

/** The payment types the platform brings along. */
public enum PaymentInfoType {
    DIRECT_DEBIT,
    CREDIT_CARD,
    INVOICE
}
