package org.oscm.core.billing.engine.document;

import java.util.List;

/**
 * A stretch of time in which the subscription ran without suspension: one element {@code Subscription}.
 *
 * @param resumed whether it began by resuming a suspended subscription
 * @param priceModels costs by price model, newest first, at least one; an upgrade adds another
 */
public record SubscriptionUsage(boolean resumed, List<PriceModelCosts> priceModels) {

    public SubscriptionUsage {
        priceModels = List.copyOf(priceModels);
    }
}
