package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.document.Discount;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.billing.engine.document.Vat;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/** Adds up a document: net = all price models, less the discount, plus VAT. */
public final class Totals {

    private Totals() {}

    /** The overall costs of at least one price model, all in one currency. */
    public static OverallCosts of(List<SubscriptionUsage> subscriptions, Period period, RatingRequest facts) {
        List<PriceModelCosts> costs = subscriptions.stream()
                .flatMap(subscription -> subscription.priceModels().stream())
                .toList();
        BigDecimal sum = costs.stream().map(PriceModelCosts::total).reduce(Cents.ZERO, BigDecimal::add);
        Optional<Discount> discount = DiscountRule.applied(facts.discounts(), period, sum);
        BigDecimal net = discount.map(Discount::netAmountAfterDiscount).orElse(sum);
        Optional<Vat> vat = VatRule.applied(facts.vatRates(), period.end(), net);
        BigDecimal gross = net.add(vat.map(Vat::amount).orElse(Cents.ZERO));
        return new OverallCosts(currencyOf(costs), net, discount, vat, gross);
    }

    private static String currencyOf(List<PriceModelCosts> costs) {
        List<String> currencies =
                costs.stream().map(PriceModelCosts::currency).distinct().toList();
        if (currencies.size() > 1) {
            throw new ContradictoryHistory(Contradiction.SEVERAL_CURRENCIES, currencies);
        }
        return currencies.get(0);
    }
}
