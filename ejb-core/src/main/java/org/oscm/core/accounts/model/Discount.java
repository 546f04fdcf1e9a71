package org.oscm.core.accounts.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.DiscountChanged;
import org.oscm.core.accounts.DiscountData;
import org.oscm.core.accounts.DiscountView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;

/** What a supplier takes off the bills of one customer, in whole months of the billing time zone. */
@Entity
@Table(name = "discount")
public class Discount extends VersionedRow {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(100);

    private long supplierKey;
    private long customerKey;
    private String percent;
    private Instant validFrom;
    private Instant validTo;

    /** The end of which the customer was told; null if of none. */
    private Instant endTold;

    protected Discount() {}

    public Discount(long supplierKey, long customerKey) {
        this.supplierKey = supplierKey;
        this.customerKey = customerKey;
    }

    /**
     * @param decimalPlaces how many the percentage may have
     * @param now with the billing time zone
     * @throws Refusal if a value is not valid, or it newly begins in a month that is over
     */
    public void agree(DiscountData data, int decimalPlaces, ZonedDateTime now) {
        ZoneId zone = now.getZone();
        percent = checked(data.percent(), decimalPlaces).toPlainString();
        YearMonth first = month(Check.required("startTime", data.validFrom()), zone);
        Instant begin = begin(first, zone);
        if (!begin.equals(validFrom) && first.isBefore(YearMonth.from(now))) {
            throw Refusal.ofMember(AccountsError.DISCOUNT_BEGINS_IN_THE_PAST, "startTime");
        }
        validFrom = begin;
        validTo = data.validTo() == null
                ? null
                : begin(month(data.validTo(), zone).plusMonths(1), zone).minusMillis(1);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw Refusal.ofMember(AccountsError.DISCOUNT_ENDS_BEFORE_IT_BEGINS, "endTime");
        }
    }

    private static BigDecimal checked(BigDecimal percent, int decimalPlaces) {
        Check.range("value", Check.required("value", percent), BigDecimal.ZERO, GREATEST);
        if (percent.signum() == 0) {
            throw Refusal.ofMember(AccountsError.DISCOUNT_OF_NOTHING, "value");
        }
        return Check.scale("value", percent, decimalPlaces);
    }

    private static YearMonth month(Instant instant, ZoneId zone) {
        return YearMonth.from(instant.atZone(zone));
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** @throws Refusal if it is not the discount that was seen, or was changed since */
    public void expect(DiscountData seen) {
        if (seen.key() != key() || seen.version() != version()) {
            throw Refusal.of(AccountsError.DISCOUNT_CHANGED);
        }
    }

    public DiscountView view() {
        return new DiscountView(key(), version(), customerKey, new BigDecimal(percent), validFrom, validTo);
    }

    public long supplierKey() {
        return supplierKey;
    }

    public DiscountChanged fact() {
        return new DiscountChanged(customerKey, new BigDecimal(percent), validFrom, validTo);
    }

    /** What is recorded when it is withdrawn. */
    public DiscountChanged withdrawal() {
        return new DiscountChanged(customerKey, null, validFrom, validTo);
    }
}
