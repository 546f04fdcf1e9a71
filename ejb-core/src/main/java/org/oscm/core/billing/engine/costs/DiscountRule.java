package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.document.Discount;
import org.oscm.core.billing.engine.history.DiscountRevision;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.Newest;

/**
 * The discount of the customer: its newest revision counts, for all costs of a billing period with which its validity
 * has at least one instant in common. What is taken off is rounded.
 */
final class DiscountRule {

    private DiscountRule() {}

    static Optional<Discount> applied(List<DiscountRevision> revisions, Period period, BigDecimal net) {
        return Newest.of(revisions)
                .filter(discount -> !discount.revision().deletion())
                .filter(discount -> isValidIn(period, discount))
                .map(discount -> {
                    BigDecimal amount = Cents.percentOf(net, discount.percent());
                    return new Discount(discount, net, amount, net.subtract(amount));
                });
    }

    private static boolean isValidIn(Period period, DiscountRevision discount) {
        boolean beginsInTime = discount.validFrom().isBefore(period.end());
        boolean endsTooEarly =
                discount.validTo().filter(to -> to.isBefore(period.start())).isPresent();
        return beginsInTime && !endsTooEarly;
    }
}
