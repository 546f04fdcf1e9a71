package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.model.Discount;

/** The table of discounts. */
@Dependent
public class Discounts {

    @PersistenceContext
    private EntityManager entities;

    /** Writes a new or changed one at once, so that key and version are known. */
    public void store(Discount discount) {
        if (!entities.contains(discount)) {
            entities.persist(discount);
        }
        entities.flush();
    }

    public void remove(Discount discount) {
        entities.remove(discount);
    }

    public Optional<Discount> find(long supplierKey, long customerKey) {
        return entities.createQuery(
                        "select d from Discount d where d.supplierKey = :supplier and d.customerKey = :customer",
                        Discount.class)
                .setParameter("supplier", supplierKey)
                .setParameter("customer", customerKey)
                .getResultStream()
                .findAny();
    }

    /** In no order. */
    public List<Discount> of(long supplierKey) {
        return entities.createQuery("select d from Discount d where d.supplierKey = :supplier", Discount.class)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }
}
