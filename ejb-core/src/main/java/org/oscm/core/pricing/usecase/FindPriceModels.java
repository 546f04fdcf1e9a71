package org.oscm.core.pricing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PriceModelView;
import org.oscm.core.pricing.model.PriceModel;
import org.oscm.core.pricing.repository.PriceModels;

/** Looks price models up. */
@Dependent
public class FindPriceModels {

    private final PriceModels priceModels;

    @Inject
    public FindPriceModels(PriceModels priceModels) {
        this.priceModels = priceModels;
    }

    /** The price model of an offer or of a subscription's copy; empty if it has none yet. */
    public Optional<PriceModelView> ofService(long serviceKey) {
        return priceModels.find(serviceKey).map(PriceModel::view);
    }

    /** @throws Refusal if the service has none */
    public PriceModelView get(long serviceKey) {
        return priceModels.get(serviceKey).view();
    }

    /** By key of the service; services without a price model are missing. */
    public Map<Long, PriceModelView> ofServices(Set<Long> serviceKeys) {
        return priceModels.ofServices(serviceKeys).stream()
                .map(PriceModel::view)
                .collect(Collectors.toMap(PriceModelView::serviceKey, view -> view));
    }
}
