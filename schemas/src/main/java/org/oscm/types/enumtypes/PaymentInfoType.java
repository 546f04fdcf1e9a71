package org.oscm.types.enumtypes;

public enum PaymentInfoType {
    DIRECT_DEBIT,
    CREDIT_CARD,
    INVOICE
}
