package org.oscm.core.audit.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.oscm.core.audit.AuditQuery;
import org.oscm.core.audit.model.AuditChain;
import org.oscm.core.audit.model.AuditEntry;

/** The tables of the audit log. */
@Dependent
public class AuditEntries {

    @PersistenceContext
    private EntityManager entities;

    /** Writes what the transaction has changed so far, so that it is observed. */
    public void flush() {
        entities.flush();
    }

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    public AuditChain chain() {
        return entities.find(AuditChain.class, AuditChain.ONLY);
    }

    /** Others who seal wait until this transaction ends. */
    public AuditChain lockedChain() {
        return entities.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Oldest first. */
    public List<AuditEntry> unsealed(int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.chainPosition is null order by e.recordedAt, e.tkey",
                        AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Sealed ones in the order of the chain. */
    public List<AuditEntry> find(AuditQuery query, int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.chainPosition > :after and e.recordedAt >= :from"
                                + " and e.recordedAt < :to and (:all = true or e.room = :room) order by e.chainPosition",
                        AuditEntry.class)
                .setParameter("after", query.after())
                .setParameter("from", query.from() == null ? Instant.EPOCH : query.from())
                .setParameter("to", query.to() == null ? Instant.ofEpochMilli(Long.MAX_VALUE) : query.to())
                .setParameter("all", query.group() == null)
                .setParameter("room", query.group() == null ? "" : query.group())
                .setMaxResults(most)
                .getResultList();
    }
}
