package org.oscm.vo;

import org.oscm.types.enumtypes.PaymentCollectionType;

public class VOPaymentType extends BaseVO {
    private static final long serialVersionUID = 1L;

    private PaymentCollectionType collectionType;
    private String name;
    private String paymentTypeId;

    public PaymentCollectionType getCollectionType() {
        return collectionType;
    }

    public void setCollectionType(PaymentCollectionType collectionType) {
        this.collectionType = collectionType;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPaymentTypeId() {
        return paymentTypeId;
    }

    public void setPaymentTypeId(String paymentTypeId) {
        this.paymentTypeId = paymentTypeId;
    }
}
