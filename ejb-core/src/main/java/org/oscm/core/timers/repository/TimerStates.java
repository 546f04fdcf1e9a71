package org.oscm.core.timers.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.model.TimerState;

/** The table of timers. */
@Dependent
public class TimerStates {

    @PersistenceContext
    private EntityManager entities;

    /** By the names of the timers; of those that never ran there is none. */
    public Map<String, TimerState> all() {
        return entities.createQuery("select t from TimerState t", TimerState.class)
                .getResultStream()
                .collect(Collectors.toMap(TimerState::name, Function.identity()));
    }

    /** Keeps other servers from it until the transaction ends. @param now from when it counts if it is new */
    public TimerState lock(PlatformTimer timer, Instant now) {
        TimerState known = entities.find(TimerState.class, timer.name(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        TimerState made = new TimerState(timer, now);
        entities.persist(made);
        entities.flush();
        return made;
    }

    /** Has them held longer, whatever else others write. */
    public void hold(Collection<String> timers, Instant heldUntil) {
        entities.createQuery("update TimerState t set t.heldUntil = :until where t.name in :timers")
                .setParameter("until", heldUntil)
                .setParameter("timers", timers)
                .executeUpdate();
    }
}
