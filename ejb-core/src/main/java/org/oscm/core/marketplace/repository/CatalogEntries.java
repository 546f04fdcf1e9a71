package org.oscm.core.marketplace.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.oscm.core.marketplace.model.CatalogEntry;

/** The table of catalog entries; every offer has exactly one. */
@Dependent
public class CatalogEntries {

    @PersistenceContext
    private EntityManager entities;

    /** Stores it at once, so that its key and version are known. */
    public void save(CatalogEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    /** The entry of an offer. */
    public CatalogEntry of(long serviceKey) {
        return entities.createQuery("select c from CatalogEntry c where c.serviceKey = :key", CatalogEntry.class)
                .setParameter("key", serviceKey)
                .getSingleResult();
    }

    /** The entries of some offers, in no order. */
    public List<CatalogEntry> of(Set<Long> serviceKeys) {
        if (serviceKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from CatalogEntry c where c.serviceKey in :keys", CatalogEntry.class)
                .setParameter("keys", serviceKeys)
                .getResultList();
    }

    /** In no order. */
    public List<CatalogEntry> on(long marketplaceKey) {
        return entities.createQuery("select c from CatalogEntry c where c.marketplaceKey = :key", CatalogEntry.class)
                .setParameter("key", marketplaceKey)
                .getResultList();
    }
}
