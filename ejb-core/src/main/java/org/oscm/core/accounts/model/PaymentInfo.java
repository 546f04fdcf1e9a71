package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.PaymentCollector;
import org.oscm.core.accounts.PaymentInfoChanged;
import org.oscm.core.accounts.PaymentInfoData;
import org.oscm.core.accounts.PaymentView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;

/** How a customer pays, under a name he chose. */
@Entity
@Table(name = "payment_info")
public class PaymentInfo extends VersionedRow {

    private String paymentInfoId;
    private long organizationKey;

    @ManyToOne(optional = false)
    @JoinColumn(name = "paymentTypeKey")
    private PaymentType paymentType;

    protected PaymentInfo() {}

    public PaymentInfo(long organizationKey, String paymentInfoId, PaymentType paymentType) {
        this.organizationKey = organizationKey;
        pay(paymentInfoId, paymentType);
    }

    /** @throws Refusal if it was changed since the data were read, or the values do not fit */
    public void change(PaymentInfoData data, PaymentType newType) {
        mustBeAsRead(data.version());
        pay(data.paymentInfoId(), newType);
    }

    /** @throws Refusal if it was changed since this version was read */
    public void mustBeAsRead(int readVersion) {
        if (readVersion != version()) {
            throw Refusal.of(AccountsError.PAYMENT_INFO_CHANGED, paymentInfoId);
        }
    }

    private void pay(String newId, PaymentType newType) {
        paymentInfoId = Check.id("id", newId);
        boolean sameType = paymentType != null && paymentType.key() == newType.key();
        if (!sameType && newType.collectedBy() == PaymentCollector.PAYMENT_SERVICE_PROVIDER) {
            throw Refusal.of(AccountsError.PAYMENT_TYPE_COLLECTED_BY_PROVIDER, newType.paymentTypeId());
        }
        paymentType = newType;
    }

    public long organizationKey() {
        return organizationKey;
    }

    public PaymentType paymentType() {
        return paymentType;
    }

    public PaymentView view() {
        return new PaymentView(key(), version(), paymentInfoId, paymentType.view());
    }

    public PaymentInfoChanged fact() {
        return new PaymentInfoChanged(paymentInfoId, paymentType.paymentTypeId());
    }
}
