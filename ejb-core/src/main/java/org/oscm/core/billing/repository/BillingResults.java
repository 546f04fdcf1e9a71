package org.oscm.core.billing.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.billing.model.BilledUntil;
import org.oscm.core.billing.model.BillingResult;

/** The tables of bills and of what is billed already. */
@Dependent
public class BillingResults {

    @PersistenceContext
    private EntityManager entities;

    /** Adds a bill, which has its key from now on. */
    public void add(BillingResult result) {
        entities.persist(result);
    }

    /** By subscription; those never billed are missing. */
    public Map<Long, BilledUntil> billedUntil(Collection<Long> subscriptionKeys) {
        return entities.createQuery("select b from BilledUntil b where b.subscriptionKey in :keys", BilledUntil.class)
                .setParameter("keys", subscriptionKeys)
                .getResultStream()
                .collect(Collectors.toMap(BilledUntil::subscriptionKey, Function.identity()));
    }

    public void add(BilledUntil mark) {
        entities.persist(mark);
    }

    /** Writes what waits, so that a conflict with another worker shows now. */
    public void flush() {
        entities.flush();
    }

    /**
     * Bills written by an organization whose period lies within a time.
     *
     * @param from inclusive
     * @param to inclusive, as a period's end
     * @param customerKeys only bills of these customers; empty for all
     */
    public List<BillingResult> chargedBy(
            long chargingOrganizationKey, Instant from, Instant to, Collection<Long> customerKeys) {
        String customers = customerKeys.isEmpty() ? "" : " and b.customerKey in :customers";
        TypedQuery<BillingResult> query = entities.createQuery(
                        "select b from BillingResult b where b.chargingOrganizationKey = :charging"
                                + " and b.periodStart >= :from and b.periodEnd <= :to" + customers
                                + " order by b.periodEnd, b.tkey",
                        BillingResult.class)
                .setParameter("charging", chargingOrganizationKey)
                .setParameter("from", from)
                .setParameter("to", to);
        if (!customerKeys.isEmpty()) {
            query.setParameter("customers", customerKeys);
        }
        return query.getResultList();
    }
}
