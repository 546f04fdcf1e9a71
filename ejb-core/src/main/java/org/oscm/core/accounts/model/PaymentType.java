package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.oscm.core.accounts.PaymentCollector;
import org.oscm.core.accounts.PaymentTypeView;

/** A way to pay that the platform knows. */
@Entity
@Table(name = "payment_type")
public class PaymentType {

    @Id
    private long tkey;

    private String paymentTypeId;

    @Enumerated(EnumType.STRING)
    private PaymentCollector collectedBy;

    protected PaymentType() {}

    public long key() {
        return tkey;
    }

    public String paymentTypeId() {
        return paymentTypeId;
    }

    public PaymentCollector collectedBy() {
        return collectedBy;
    }

    public PaymentTypeView view() {
        return new PaymentTypeView(tkey, paymentTypeId, collectedBy);
    }
}
