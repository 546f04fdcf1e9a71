package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.DiscountData;
import org.oscm.core.accounts.model.Discount;
import org.oscm.core.accounts.repository.Discounts;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.usecase.Settings;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;

/** A supplier grants a customer a discount, changes or withdraws it; bills written from then on heed it. */
@Dependent
public class GrantDiscount {

    private final Discounts discounts;
    private final FindCustomers customers;
    private final Settings settings;
    private final TellOfDiscount tellOfDiscount;
    private final RecordFact recordFact;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public GrantDiscount(
            Discounts discounts,
            FindCustomers customers,
            Settings settings,
            TellOfDiscount tellOfDiscount,
            RecordFact recordFact,
            CurrentCaller caller,
            Clock clock) {
        this.discounts = discounts;
        this.customers = customers;
        this.settings = settings;
        this.tellOfDiscount = tellOfDiscount;
        this.recordFact = recordFact;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal if the organization is not the caller's customer, a value is not valid, or the discount was changed
     *     or withdrawn since it was read
     */
    public void grant(long customerKey, DiscountData data) {
        long supplier = supplierOf(customerKey);
        Discount discount = seen(supplier, customerKey, data);
        Instant now = clock.instant();
        discount.agree(data, settings.smallNumber(SettingKey.DECIMAL_PLACES), now.atZone(clock.getZone()));
        discounts.store(discount);
        recordFact.record(now, discount.key(), supplier, discount.fact());
        tellOfDiscount.granted(supplier, discount.view());
    }

    /** Nothing happens where there is none. @throws Refusal if the organization is not the caller's customer */
    public void withdraw(long customerKey) {
        long supplier = supplierOf(customerKey);
        discounts.find(supplier, customerKey).ifPresent(discount -> {
            discounts.remove(discount);
            recordFact.record(clock.instant(), discount.key(), supplier, discount.withdrawal());
            tellOfDiscount.withdrawn(supplier, discount.view());
        });
    }

    private long supplierOf(long customerKey) {
        long supplier = caller.get().organizationKey();
        customers.customer(supplier, customerKey);
        return supplier;
    }

    private Discount seen(long supplier, long customerKey, DiscountData data) {
        Optional<Discount> found = discounts.find(supplier, customerKey);
        found.ifPresent(discount -> discount.expect(data));
        if (found.isEmpty() && data.key() != 0) {
            throw Refusal.of(AccountsError.DISCOUNT_CHANGED);
        }
        return found.orElseGet(() -> new Discount(supplier, customerKey));
    }
}
