package org.oscm.core.events.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.oscm.core.events.BilledTime;
import org.oscm.core.events.Occurrence;
import org.oscm.core.events.model.GatheredEvent;

/** The table of reported events. */
@Dependent
public class GatheredEvents {

    private static final String MARK = "update gathered_event set billingResultKey = ? where subscriptionKey = ?"
            + " and occurredAt >= ? and occurredAt < ? and billingResultKey is null";

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

    /** Oldest first; at or after the one instant, before the other. Columns, not entities: there are many. */
    public List<Occurrence> of(Collection<Long> subscriptionKeys, Instant from, Instant before) {
        return entities.createQuery(
                        "select new org.oscm.core.events.Occurrence(e.tkey, e.subscriptionKey, e.eventType, e.eventId,"
                                + " e.occurredAt, e.multiplier, e.actor, e.uniqueId, e.billingResultKey)"
                                + " from GatheredEvent e where e.subscriptionKey in :keys"
                                + " and e.occurredAt >= :from and e.occurredAt < :before order by e.occurredAt, e.tkey",
                        Occurrence.class)
                .setParameter("keys", subscriptionKeys)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    /** JPA would send one statement after the other. */
    public void markBilled(Collection<BilledTime> billed) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            for (BilledTime time : billed) {
                statement.setLong(1, time.billingResultKey());
                statement.setLong(2, time.subscriptionKey());
                statement.setLong(3, time.from().toEpochMilli());
                statement.setLong(4, time.before().toEpochMilli());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Events could not be marked as billed", e);
        }
    }
}
