package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.oscm.core.identity.model.PlatformSession;
import org.oscm.core.identity.model.SecretDigest;

/** The table of browser sessions. */
@Dependent
public class PlatformSessions {

    @PersistenceContext
    private EntityManager entities;

    public void add(PlatformSession session) {
        entities.persist(session);
    }

    public Optional<PlatformSession> find(String sessionId) {
        return Optional.ofNullable(entities.find(PlatformSession.class, SecretDigest.of(sessionId)));
    }

    public void remove(PlatformSession session) {
        entities.remove(session);
    }

    public boolean isOpenFor(long userKey, Instant realNow) {
        return entities.createQuery(
                                "select count(s) from PlatformSession s where s.userKey = :user and s.lastSeenAt > :since",
                                Long.class)
                        .setParameter("user", userKey)
                        .setParameter("since", realNow.minus(PlatformSession.OPEN_FOR))
                        .getSingleResult()
                > 0;
    }

    /** Sessions that nobody will continue. */
    public void removeRunOut(Instant realNow) {
        entities.createQuery("delete from PlatformSession s where s.lastSeenAt <= :since")
                .setParameter("since", realNow.minus(PlatformSession.OPEN_FOR))
                .executeUpdate();
    }

    public void removeOf(long userKey) {
        entities.createQuery("delete from PlatformSession s where s.userKey = :user")
                .setParameter("user", userKey)
                .executeUpdate();
    }
}
