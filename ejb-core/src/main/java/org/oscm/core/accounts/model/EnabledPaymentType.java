package org.oscm.core.accounts.model;

import jakarta.persistence.Embeddable;

/** A payment type that one organization lets another one use or hand on. */
@Embeddable
public class EnabledPaymentType {

    private long paymentTypeKey;
    private boolean usedAsDefault;
    private boolean usedAsServiceDefault;

    protected EnabledPaymentType() {}

    EnabledPaymentType(long paymentTypeKey) {
        this.paymentTypeKey = paymentTypeKey;
    }

    long paymentTypeKey() {
        return paymentTypeKey;
    }

    boolean usedAsDefault() {
        return usedAsDefault;
    }

    boolean usedAsServiceDefault() {
        return usedAsServiceDefault;
    }

    void useAsDefault(boolean use) {
        usedAsDefault = use;
    }

    void useAsServiceDefault(boolean use) {
        usedAsServiceDefault = use;
    }
}
