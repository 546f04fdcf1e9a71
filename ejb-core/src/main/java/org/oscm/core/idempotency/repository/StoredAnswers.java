package org.oscm.core.idempotency.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.idempotency.model.StoredAnswer;

/** The table of requests with a key. */
@Dependent
public class StoredAnswers {

    @PersistenceContext
    private EntityManager entities;

    public Optional<StoredAnswer> find(String scope) {
        return Optional.ofNullable(entities.find(StoredAnswer.class, scope));
    }

    /** Fails at once if somebody else has added the same request. */
    public void add(StoredAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }

    /** Takes effect at once, so that the same request can be added again. */
    public void remove(StoredAnswer answer) {
        entities.remove(answer);
        entities.flush();
    }

    public void removeStartedBefore(Instant instant) {
        entities.createQuery("delete from StoredAnswer a where a.startedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
