package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oscm.core.accounts.model.VatRate;

/** The table of VAT rates. */
@Dependent
public class VatRates {

    @PersistenceContext
    private EntityManager entities;

    /** Writes it at once, so that its key is known and a second one for the same target is found out now. */
    public void add(VatRate rate) {
        entities.persist(rate);
        entities.flush();
    }

    public void remove(VatRate rate) {
        entities.remove(rate);
    }

    /** Ordered by key. */
    public List<VatRate> of(long supplierKey) {
        return entities.createQuery(
                        "select v from VatRate v where v.supplierKey = :supplier order by v.tkey", VatRate.class)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }
}
