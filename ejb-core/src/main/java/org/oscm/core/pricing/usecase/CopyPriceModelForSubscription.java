package org.oscm.core.pricing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceModelView;
import org.oscm.core.pricing.model.PriceModel;
import org.oscm.core.pricing.repository.PriceModels;

/** Gives a subscription its own copy of the prices it was ordered for. */
@Dependent
public class CopyPriceModelForSubscription {

    private final PriceModels priceModels;
    private final RecordFact recordFact;

    @Inject
    public CopyPriceModelForSubscription(PriceModels priceModels, RecordFact recordFact) {
        this.priceModels = priceModels;
        this.recordFact = recordFact;
    }

    /**
     * Copies the prices of an offer. The copy is not provisioned yet: {@link StartFreePeriod} says when it is.
     *
     * @param serviceKey key of the offer
     * @param serviceCopyKey key of the subscription's copy of it
     * @param now when the subscription is ordered
     * @throws Refusal if the offer has no price model
     */
    public PriceModelView copy(long serviceKey, long serviceCopyKey, long subscriptionKey, Instant now) {
        PriceModel copy = priceModels.get(serviceKey).copyFor(serviceCopyKey);
        priceModels.save(copy);
        recordFact.record(now, copy.key(), subscriptionKey, copy.fact());
        return copy.view();
    }
}
