package org.oscm.core.billing.engine.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.PriceModelHistory;

/**
 * All facts needed to rate one subscription for one period. Rows may come in any order and may reach beyond the
 * period: what does not count is left out by its date.
 *
 * @param zone time zone of the platform, in which days and months are counted
 * @param mode purpose of the rating
 * @param period the billing period, or the requested one; of a preview only the end, "now", has a meaning
 * @param subscription life of the subscription
 * @param priceModelOfService identity of the price model by service; an upgrade leads to another service
 * @param priceModels price models by their identity
 * @param assignments users assigned to the subscription over time
 * @param events gathered events of the subscription
 * @param discounts revisions of the discount that the charging organization grants this customer
 * @param vatRates revisions of the VAT rates that may apply to this customer
 */
public record RatingRequest(
        ZoneId zone,
        RatingMode mode,
        Period period,
        SubscriptionHistory subscription,
        Map<String, String> priceModelOfService,
        Map<String, PriceModelHistory> priceModels,
        List<UserAssignment> assignments,
        List<RecordedEvent> events,
        List<DiscountRevision> discounts,
        List<VatRateRevision> vatRates) {

    public RatingRequest {
        priceModelOfService = Map.copyOf(priceModelOfService);
        priceModels = Map.copyOf(priceModels);
        assignments = List.copyOf(assignments);
        events = List.copyOf(events);
        discounts = List.copyOf(discounts);
        vatRates = List.copyOf(vatRates);
    }
}
