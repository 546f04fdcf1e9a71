package org.oscm.core.billing.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.billing.BillingComplaint;
import org.oscm.core.billing.BillingError;
import org.oscm.core.billing.BillingRunView;
import org.oscm.core.billing.BillingRunView.Failure;
import org.oscm.core.billing.model.BillingRun;
import org.oscm.core.billing.model.BillingTask;
import org.oscm.core.kernel.Refusal;

/** The tables of billing runs and their tasks. */
@Dependent
public class BillingRuns {

    private static final int FAILURES_SHOWN = 100;

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key is known. */
    public void add(BillingRun run) {
        entities.persist(run);
        entities.flush();
    }

    public void addTasks(long runKey, Collection<Long> subscriptionKeys) {
        subscriptionKeys.forEach(key -> entities.persist(new BillingTask(runKey, key)));
        entities.flush();
        entities.clear();
    }

    /** Oldest first. */
    public List<BillingRun> running() {
        return entities.createQuery(
                        "select r from BillingRun r where r.state = :running order by r.tkey", BillingRun.class)
                .setParameter("running", BillingRunView.State.RUNNING)
                .getResultList();
    }

    /** Keeps others from claiming tasks of the run, or finishing it, until the transaction ends. */
    public BillingRun lock(long runKey) {
        return entities.find(BillingRun.class, runKey, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Open tasks nobody works on, in order. */
    public List<BillingTask> claimable(long runKey, Instant realNow, int most) {
        return entities.createQuery(
                        "select t from BillingTask t where t.runKey = :run and t.state = :open and t.leasedUntil < :now"
                                + " order by t.tkey",
                        BillingTask.class)
                .setParameter("run", runKey)
                .setParameter("open", BillingTask.State.OPEN)
                .setParameter("now", realNow)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the given tasks that are open still, in order. */
    public List<BillingTask> open(Collection<Long> keys) {
        return entities.createQuery(
                        "select t from BillingTask t where t.tkey in :keys and t.state = :open order by t.tkey",
                        BillingTask.class)
                .setParameter("keys", keys)
                .setParameter("open", BillingTask.State.OPEN)
                .getResultList();
    }

    public long failed(long runKey) {
        return counts(runKey).get(BillingTask.State.FAILED);
    }

    public boolean hasOpenTasks(long runKey) {
        return counts(runKey).get(BillingTask.State.OPEN) > 0;
    }

    /**
     * @param language of the failures' reasons
     * @throws Refusal if there is no such run
     */
    public BillingRunView view(long runKey, Locale language) {
        BillingRun run = entities.find(BillingRun.class, runKey);
        if (run == null) {
            throw Refusal.of(BillingError.BILLING_RUN_NOT_FOUND, runKey);
        }
        Map<BillingTask.State, Long> counts = counts(runKey);
        return new BillingRunView(
                runKey,
                run.state(),
                counts.get(BillingTask.State.DONE),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.get(BillingTask.State.FAILED),
                run.startedAt(),
                run.effectiveEnd(),
                failures(runKey, language));
    }

    /** The newest run; empty before the first one. */
    public Optional<BillingRunView> newest(Locale language) {
        return entities.createQuery("select r from BillingRun r order by r.tkey desc", BillingRun.class)
                .setMaxResults(1)
                .getResultStream()
                .map(run -> view(run.key(), language))
                .findAny();
    }

    private List<Failure> failures(long runKey, Locale language) {
        return entities
                .createQuery(
                        "select t from BillingTask t where t.runKey = :run and t.state = :failed order by t.tkey",
                        BillingTask.class)
                .setParameter("run", runKey)
                .setParameter("failed", BillingTask.State.FAILED)
                .setMaxResults(FAILURES_SHOWN)
                .getResultList()
                .stream()
                .map(task -> failure(task, language))
                .toList();
    }

    private static Failure failure(BillingTask task, Locale language) {
        BillingComplaint complaint = task.complaint();
        return new Failure(
                task.subscriptionKey(), complaint.subscriptionId(), complaint.code(), complaint.in(language));
    }

    private Map<BillingTask.State, Long> counts(long runKey) {
        Map<BillingTask.State, Long> counts = new EnumMap<>(BillingTask.State.class);
        for (BillingTask.State state : BillingTask.State.values()) {
            counts.put(state, 0L);
        }
        entities.createQuery(
                        "select t.state, count(t) from BillingTask t where t.runKey = :run group by t.state",
                        Object[].class)
                .setParameter("run", runKey)
                .getResultList()
                .forEach(row -> counts.put((BillingTask.State) row[0], (Long) row[1]));
        return counts;
    }
}
