package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.model.Discount;
import org.oscm.core.kernel.Period;

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

    /** Those that end in a time, and whose customers have not been told; in the order in which they were made. */
    public List<Discount> endingUntold(Period time) {
        return entities.createQuery(
                        "select d from Discount d where d.validTo > :start and d.validTo <= :end"
                                + " and (d.endTold is null or d.endTold <> d.validTo) order by d.tkey",
                        Discount.class)
                .setParameter("start", time.start())
                .setParameter("end", time.end())
                .getResultList();
    }

    /** Notes that the customer knows of the end; for who has read the discount it is the same as before. */
    public void endIsTold(long key) {
        entities.createQuery("update Discount d set d.endTold = d.validTo, d.version = d.version where d.tkey = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** In no order. */
    public List<Discount> of(long supplierKey) {
        return entities.createQuery("select d from Discount d where d.supplierKey = :supplier", Discount.class)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }
}
