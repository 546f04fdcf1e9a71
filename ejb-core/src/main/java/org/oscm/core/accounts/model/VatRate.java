package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.VatRateChanged;
import org.oscm.core.accounts.VatRateData;
import org.oscm.core.accounts.VatRateView;
import org.oscm.core.accounts.VatTarget;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;

/** The VAT a supplier adds to the bills of some customers. */
@Entity
@Table(name = "vat_rate")
public class VatRate extends VersionedRow {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private long supplierKey;
    private String target;
    private String country;
    private Long customerKey;
    private String percent;

    protected VatRate() {}

    public VatRate(long supplierKey, VatTarget target, BigDecimal percent) {
        this.supplierKey = supplierKey;
        this.target = target.word();
        this.country = target.country();
        this.customerKey = target.customerKey();
        change(percent);
    }

    /**
     * @return whether that is news
     * @throws Refusal if it is not from 0 to 100 with at most two decimals
     */
    public final boolean change(BigDecimal wanted) {
        if (wanted.signum() < 0
                || wanted.compareTo(GREATEST) > 0
                || wanted.stripTrailingZeros().scale() > DECIMALS) {
            throw Refusal.ofMember(AccountsError.VAT_RATE_INVALID, "rate", wanted);
        }
        boolean changed = percent == null || percent().compareTo(wanted) != 0;
        if (changed) {
            percent = wanted.toPlainString();
        }
        return changed;
    }

    /** @throws Refusal if it is not the rate that was seen, or was changed since */
    public void expect(VatRateData seen) {
        if (seen.key() != key() || seen.version() != version()) {
            throw Refusal.of(AccountsError.VAT_RATE_CHANGED);
        }
    }

    private BigDecimal percent() {
        return new BigDecimal(percent);
    }

    public VatTarget target() {
        return new VatTarget(country, customerKey);
    }

    public VatRateView view() {
        return new VatRateView(key(), version(), target(), percent());
    }

    public VatRateChanged fact() {
        return new VatRateChanged(country, customerKey, percent());
    }

    /** What is recorded when it is taken away. */
    public VatRateChanged removal() {
        return new VatRateChanged(country, customerKey, null);
    }
}
