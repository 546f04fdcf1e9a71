package org.oscm.core.revenueshare.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.model.RevenueShare;
import org.oscm.core.revenueshare.model.RevenueShareRun;

/** The tables of revenue shares and of the runs that compute them. */
@Dependent
public class RevenueShares {

    @PersistenceContext
    private EntityManager entities;

    public void add(RevenueShareRun run) {
        entities.persist(run);
    }

    public void add(RevenueShare share) {
        entities.persist(share);
    }

    /** Writes what waits, so that a conflict with another worker shows now. */
    public void flush() {
        entities.flush();
    }

    /** Runs in a state, oldest first. */
    public List<RevenueShareRun> runs(RevenueShareRun.State state) {
        return entities.createQuery(
                        "select r from RevenueShareRun r where r.state = :state order by r.billingRunKey",
                        RevenueShareRun.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Keeps others from claiming the run until the transaction ends. */
    public Optional<RevenueShareRun> lock(long billingRunKey) {
        return Optional.ofNullable(entities.find(RevenueShareRun.class, billingRunKey, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Who has a result for the month already. */
    public Set<Long> organizationsWith(ShareType type, Period month) {
        return new HashSet<>(entities.createQuery(
                        "select s.organizationKey from RevenueShare s where s.type = :type and s.monthStart = :start",
                        Long.class)
                .setParameter("type", type)
                .setParameter("start", month.start())
                .getResultList());
    }

    public boolean has(ShareType type, Period month, long organizationKey) {
        return entities.createQuery(
                                "select count(s) from RevenueShare s where s.type = :type and s.monthStart = :start"
                                        + " and s.organizationKey = :organization",
                                Long.class)
                        .setParameter("type", type)
                        .setParameter("start", month.start())
                        .setParameter("organization", organizationKey)
                        .getSingleResult()
                > 0;
    }

    /**
     * Results of months that lie within a time.
     *
     * @param organizationKey empty for those of all organizations
     */
    public List<RevenueShare> within(ShareType type, Instant from, Instant to, OptionalLong organizationKey) {
        String organization = organizationKey.isPresent() ? " and s.organizationKey = :organization" : "";
        TypedQuery<RevenueShare> query = entities.createQuery(
                        "select s from RevenueShare s where s.type = :type and s.monthStart >= :from"
                                + " and s.monthEnd <= :to" + organization + " order by s.monthEnd, s.organizationKey",
                        RevenueShare.class)
                .setParameter("type", type)
                .setParameter("from", from)
                .setParameter("to", to);
        organizationKey.ifPresent(key -> query.setParameter("organization", key));
        return query.getResultList();
    }
}
