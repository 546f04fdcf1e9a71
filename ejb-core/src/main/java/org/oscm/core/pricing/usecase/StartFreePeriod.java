package org.oscm.core.pricing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.model.PriceModel;
import org.oscm.core.pricing.repository.PriceModels;

/**
 * Notes that the application of a subscription is ready for use: free days count from now. To be called once with every
 * activation of a new copy of a service, even if the price model has no free days.
 */
@Dependent
public class StartFreePeriod {

    private final PriceModels priceModels;
    private final RecordFact recordFact;

    @Inject
    public StartFreePeriod(PriceModels priceModels, RecordFact recordFact) {
        this.priceModels = priceModels;
        this.recordFact = recordFact;
    }

    /** @throws Refusal if the subscription's copy of the service has no price model */
    public void start(long serviceCopyKey, long subscriptionKey, Instant now) {
        PriceModel priceModel = priceModels.get(serviceCopyKey);
        priceModel.provisioned();
        recordFact.record(now, priceModel.key(), subscriptionKey, priceModel.fact());
    }
}
