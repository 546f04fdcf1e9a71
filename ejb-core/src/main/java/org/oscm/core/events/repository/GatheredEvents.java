package org.oscm.core.events.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.oscm.core.events.Occurrence;
import org.oscm.core.events.model.GatheredEvent;

/** The table of reported events. */
@Dependent
public class GatheredEvents {

    @PersistenceContext
    private EntityManager entities;

    public void add(GatheredEvent event) {
        entities.persist(event);
    }

    public boolean isKnown(String uniqueId) {
        return entities.createQuery("select count(e) from GatheredEvent e where e.uniqueId = :id", Long.class)
                        .setParameter("id", uniqueId)
                        .getSingleResult()
                > 0;
    }

    /** Oldest first; at or after the one instant, before the other. */
    public List<Occurrence> of(Collection<Long> subscriptionKeys, Instant from, Instant before) {
        return entities.createQuery(
                        "select e from GatheredEvent e where e.subscriptionKey in :keys"
                                + " and e.occurredAt >= :from and e.occurredAt < :before order by e.occurredAt, e.tkey",
                        GatheredEvent.class)
                .setParameter("keys", subscriptionKeys)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultStream()
                .map(GatheredEvent::view)
                .toList();
    }

    public void markBilled(long subscriptionKey, Instant from, Instant before, long billingResultKey) {
        entities.createQuery("update GatheredEvent e set e.billingResultKey = :bill where e.subscriptionKey = :key"
                        + " and e.occurredAt >= :from and e.occurredAt < :before and e.billingResultKey is null")
                .setParameter("bill", billingResultKey)
                .setParameter("key", subscriptionKey)
                .setParameter("from", from)
                .setParameter("before", before)
                .executeUpdate();
    }
}
