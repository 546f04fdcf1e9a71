package org.oscm.core.subscriptions.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.subscriptions.model.InstanceNotice;

/**
 * The table of applications that must be told whether instances are open. All changes are made by the database, because a
 * notice is written and told at the same time.
 */
@Dependent
public class InstanceNotices {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Writes a notice, or counts one more change of what an open notice is about: who tells that one sees to it.
     *
     * @return whether it is a new one
     */
    public boolean note(long subscriptionKey, long requestedBy, Instant dueAt) {
        int counted = entities.createNativeQuery(
                        "update instance_notice set changes = changes + 1, requestedBy = ? where subscriptionKey = ?")
                .setParameter(1, requestedBy)
                .setParameter(2, subscriptionKey)
                .executeUpdate();
        if (counted == 0) {
            entities.persist(new InstanceNotice(subscriptionKey, requestedBy, dueAt));
            entities.flush();
        }
        return counted == 0;
    }

    /** As it stands in the database now. */
    public Optional<InstanceNotice> find(long subscriptionKey) {
        Optional<InstanceNotice> found = Optional.ofNullable(entities.find(InstanceNotice.class, subscriptionKey));
        found.ifPresent(entities::refresh);
        return found;
    }

    /** Longest due first. */
    public List<Long> due(Instant realNow, int most) {
        return entities.createQuery(
                        "select n.subscriptionKey from InstanceNotice n where n.dueAt <= :now order by n.dueAt",
                        Long.class)
                .setParameter("now", realNow)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether it was due and belongs to the asker until a moment of real time; of several that ask, one gets it. */
    public boolean claim(long subscriptionKey, Instant realNow, Instant until) {
        return entities.createNativeQuery(
                                "update instance_notice set dueAt = ? where subscriptionKey = ? and dueAt <= ?")
                        .setParameter(1, until.toEpochMilli())
                        .setParameter(2, subscriptionKey)
                        .setParameter(3, realNow.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Removes it if nothing has changed since so many changes were counted. */
    public boolean removeUnchanged(long subscriptionKey, int changes) {
        return entities.createNativeQuery("delete from instance_notice where subscriptionKey = ? and changes = ?")
                        .setParameter(1, subscriptionKey)
                        .setParameter(2, changes)
                        .executeUpdate()
                == 1;
    }

    /** It is tried again at a moment of real time. */
    public void postpone(long subscriptionKey, int attempts, Instant until) {
        entities.createNativeQuery("update instance_notice set attempts = ?, dueAt = ? where subscriptionKey = ?")
                .setParameter(1, attempts)
                .setParameter(2, until.toEpochMilli())
                .setParameter(3, subscriptionKey)
                .executeUpdate();
    }
}
