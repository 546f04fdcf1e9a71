package org.oscm.core.subscriptions.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.oscm.core.subscriptions.model.ProvisioningOrder;

/** The table of what applications must still be asked for. */
@Dependent
public class ProvisioningOrders {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once: a second order for one subscription fails here. */
    public void add(ProvisioningOrder order) {
        entities.persist(order);
        entities.flush();
    }

    public void remove(ProvisioningOrder order) {
        entities.remove(order);
    }

    public Optional<ProvisioningOrder> find(long key) {
        return Optional.ofNullable(entities.find(ProvisioningOrder.class, key));
    }

    public boolean isOpenFor(long subscriptionKey) {
        return entities.createQuery(
                                "select count(o) from ProvisioningOrder o where o.subscriptionKey = :key", Long.class)
                        .setParameter("key", subscriptionKey)
                        .getSingleResult()
                > 0;
    }

    /** Orders nobody carries out now, oldest first. */
    public List<Long> abandoned(Instant realNow, int most) {
        return entities.createQuery(
                        "select o.tkey from ProvisioningOrder o where o.leaseUntil < :now order by o.tkey", Long.class)
                .setParameter("now", realNow)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the order was free and is leased now; of several servers that ask, one gets it. */
    public boolean lease(long key, String holder, Instant realNow, Instant until) {
        return entities.createQuery("update ProvisioningOrder o set o.leaseHolder = :holder, o.leaseUntil = :until,"
                                + " o.version = o.version + 1 where o.tkey = :key and o.leaseUntil < :now")
                        .setParameter("holder", holder)
                        .setParameter("until", until)
                        .setParameter("key", key)
                        .setParameter("now", realNow)
                        .executeUpdate()
                == 1;
    }

    /**
     * Leases go on; the version stays, so that the work they cover is not disturbed. It must be named: EclipseLink counts the
     * version up in every bulk update that does not set it.
     */
    public void renew(Collection<String> holders, Instant until) {
        entities.createQuery(
                        "update ProvisioningOrder o set o.leaseUntil = :until, o.version = o.version where o.leaseHolder in :holders")
                .setParameter("until", until)
                .setParameter("holders", holders)
                .executeUpdate();
    }
}
