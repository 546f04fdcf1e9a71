package org.oscm.core.accounts;

/** How a customer pays: a way to pay under a name of his own. No member is null. */
public record PaymentView(long key, int version, String paymentInfoId, PaymentTypeView paymentType) {

    /** The way to pay, for example {@code INVOICE}. */
    public String paymentTypeId() {
        return paymentType.paymentTypeId();
    }
}
