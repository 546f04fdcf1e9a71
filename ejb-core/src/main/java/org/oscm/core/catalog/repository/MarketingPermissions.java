package org.oscm.core.catalog.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.catalog.model.MarketingPermission;

/** The table of who may make offers of which application. */
@Dependent
public class MarketingPermissions {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that the same one given at the same time is found out now. */
    public void add(MarketingPermission permission) {
        entities.persist(permission);
        entities.flush();
    }

    public void remove(MarketingPermission permission) {
        entities.remove(permission);
    }

    public Optional<MarketingPermission> find(long technicalServiceKey, long supplierKey) {
        return entities.createQuery(
                        "select p from MarketingPermission p where p.technicalServiceKey = :application"
                                + " and p.supplierKey = :supplier",
                        MarketingPermission.class)
                .setParameter("application", technicalServiceKey)
                .setParameter("supplier", supplierKey)
                .getResultStream()
                .findAny();
    }

    /** Keys of those who may make offers of an application. */
    public List<Long> suppliersOf(long technicalServiceKey) {
        return entities.createQuery(
                        "select p.supplierKey from MarketingPermission p where p.technicalServiceKey = :application",
                        Long.class)
                .setParameter("application", technicalServiceKey)
                .getResultList();
    }
}
