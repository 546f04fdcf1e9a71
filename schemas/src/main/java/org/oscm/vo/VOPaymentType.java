package org.oscm.vo;

import org.oscm.types.enumtypes.PaymentCollectionType;

/** A way to pay. */
public class VOPaymentType extends BaseVO {
    private static final long serialVersionUID = 1L;

    private PaymentCollectionType collectionType;
    private String name;
    private String paymentTypeId;

    /** Who collects the money. */
    public PaymentCollectionType getCollectionType() {
        return collectionType;
    }

    public void setCollectionType(PaymentCollectionType collectionType) {
        this.collectionType = collectionType;
    }

    /** Name in the caller's language. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Id, for example {@code INVOICE}. */
    public String getPaymentTypeId() {
        return paymentTypeId;
    }

    public void setPaymentTypeId(String paymentTypeId) {
        this.paymentTypeId = paymentTypeId;
    }
}
