package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.accounts.DiscountView;
import org.oscm.core.accounts.model.Discount;
import org.oscm.core.accounts.repository.Discounts;
import org.oscm.core.accounts.repository.ServicePayments;
import org.oscm.core.kernel.Refusal;

/** Looks discounts up. */
@Dependent
public class FindDiscounts {

    private final Discounts discounts;
    private final ServicePayments servicePayments;

    @Inject
    public FindDiscounts(Discounts discounts, ServicePayments servicePayments) {
        this.discounts = discounts;
        this.servicePayments = servicePayments;
    }

    public Optional<DiscountView> of(long supplierKey, long customerKey) {
        return discounts.find(supplierKey, customerKey).map(Discount::view);
    }

    /** By customer. */
    public Map<Long, DiscountView> grantedBy(long supplierKey) {
        return discounts.of(supplierKey).stream()
                .map(Discount::view)
                .collect(Collectors.toMap(DiscountView::customerKey, Function.identity()));
    }

    /**
     * What a customer gets from who takes the money for a service.
     *
     * @throws Refusal if there is no such service
     */
    public Optional<DiscountView> forService(long serviceKey, long customerKey) {
        return of(servicePayments.get(serviceKey).receiverKey(), customerKey);
    }
}
