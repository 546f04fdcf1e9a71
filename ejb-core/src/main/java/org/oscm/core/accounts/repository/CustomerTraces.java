package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.model.Discount;
import org.oscm.core.accounts.model.OrganizationReference;
import org.oscm.core.accounts.model.Uda;
import org.oscm.core.accounts.model.VatRate;

/** What sellers have noted about a customer, in the tables of this room. */
@Dependent
public class CustomerTraces {

    @PersistenceContext
    private EntityManager entities;

    /** Removes it all, at once. */
    public void remove(long customerKey) {
        about(
                "select r from OrganizationReference r where r.targetKey = :customer",
                OrganizationReference.class,
                customerKey);
        about("select v from VatRate v where v.customerKey = :customer", VatRate.class, customerKey);
        about("select d from Discount d where d.customerKey = :customer", Discount.class, customerKey);
        entities.createQuery(
                        "select u from Uda u where u.targetKey = :customer and u.definition.targetType = :type",
                        Uda.class)
                .setParameter("customer", customerKey)
                .setParameter("type", UdaTarget.CUSTOMER)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }

    private <T> void about(String query, Class<T> type, long customerKey) {
        List<T> found = entities.createQuery(query, type)
                .setParameter("customer", customerKey)
                .getResultList();
        found.forEach(entities::remove);
    }
}
