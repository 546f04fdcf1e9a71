package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.oscm.core.identity.model.PasswordRecovery;
import org.oscm.core.identity.model.SecretDigest;

/** The table of links to new passwords. */
@Dependent
public class PasswordRecoveries {

    @PersistenceContext
    private EntityManager entities;

    public Optional<PasswordRecovery> find(long userKey) {
        return Optional.ofNullable(entities.find(PasswordRecovery.class, userKey));
    }

    public void add(PasswordRecovery recovery) {
        entities.persist(recovery);
    }

    public Optional<PasswordRecovery> find(String token) {
        return entities.createQuery(
                        "select r from PasswordRecovery r where r.tokenDigest = :digest", PasswordRecovery.class)
                .setParameter("digest", SecretDigest.of(token))
                .getResultStream()
                .findAny();
    }

    /** Whether the link could still be used, and cannot any more; of several that ask at once, one gets it. */
    public boolean use(String token) {
        return entities.createQuery("delete from PasswordRecovery r where r.tokenDigest = :digest")
                        .setParameter("digest", SecretDigest.of(token))
                        .executeUpdate()
                == 1;
    }

    public void removeOf(long userKey) {
        find(userKey).ifPresent(entities::remove);
    }
}
