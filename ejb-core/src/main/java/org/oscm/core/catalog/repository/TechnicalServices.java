package org.oscm.core.catalog.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.model.TechnicalService;
import org.oscm.core.kernel.Refusal;

/** The table of technical services. */
@Dependent
public class TechnicalServices {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key and those of its parts are known. */
    public void add(TechnicalService service) {
        entities.persist(service);
        entities.flush();
    }

    /** @throws Refusal if there is none */
    public TechnicalService get(long key) {
        TechnicalService found = entities.find(TechnicalService.class, key);
        if (found == null) {
            throw Refusal.of(CatalogError.TECHNICAL_SERVICE_NOT_FOUND, key);
        }
        return found;
    }

    /** @throws Refusal if the provider has none with this key */
    public TechnicalService get(long key, long providerKey) {
        TechnicalService found = get(key);
        if (found.providerKey() != providerKey) {
            throw Refusal.of(CatalogError.TECHNICAL_SERVICE_NOT_FOUND, key);
        }
        return found;
    }

    public Optional<TechnicalService> find(String technicalServiceId, long providerKey) {
        return entities.createQuery(
                        "select t from TechnicalService t where t.technicalServiceId = :id and t.providerKey = :provider",
                        TechnicalService.class)
                .setParameter("id", technicalServiceId)
                .setParameter("provider", providerKey)
                .getResultStream()
                .findAny();
    }

    /** Ordered by id. */
    public List<TechnicalService> of(long providerKey) {
        return entities.createQuery(
                        "select t from TechnicalService t where t.providerKey = :provider order by t.technicalServiceId",
                        TechnicalService.class)
                .setParameter("provider", providerKey)
                .getResultList();
    }

    /** Those of which a supplier may make offers, ordered by id. */
    public List<TechnicalService> soldBy(long supplierKey) {
        return entities.createQuery(
                        "select t from TechnicalService t where t.tkey in (select p.technicalServiceKey from"
                                + " MarketingPermission p where p.supplierKey = :supplier)"
                                + " order by t.technicalServiceId, t.tkey",
                        TechnicalService.class)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }
}
