package org.oscm.core.pricing.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.PricingError;
import org.oscm.core.pricing.model.PriceModel;

/** The table of price models. */
@Dependent
public class PriceModels {

    @PersistenceContext
    private EntityManager entities;

    /** Stores it at once, so that its key and version are known. */
    public void save(PriceModel priceModel) {
        entities.persist(priceModel);
        entities.flush();
    }

    public Optional<PriceModel> find(long serviceKey) {
        return ofServices(Set.of(serviceKey)).stream().findAny();
    }

    /** @throws Refusal if the service has none */
    public PriceModel get(long serviceKey) {
        return find(serviceKey).orElseThrow(() -> Refusal.of(PricingError.PRICE_MODEL_MISSING, serviceKey));
    }

    /** In no order; services without a price model are left out. */
    public List<PriceModel> ofServices(Set<Long> serviceKeys) {
        if (serviceKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from PriceModel p where p.serviceKey in :keys", PriceModel.class)
                .setParameter("keys", serviceKeys)
                .getResultList();
    }
}
