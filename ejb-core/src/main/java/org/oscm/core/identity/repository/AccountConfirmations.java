package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.identity.model.AccountConfirmation;
import org.oscm.core.identity.model.SecretDigest;

/** The table of registrations that wait for their confirmation. */
@Dependent
public class AccountConfirmations {

    @PersistenceContext
    private EntityManager entities;

    public void add(AccountConfirmation confirmation) {
        entities.persist(confirmation);
    }

    public Optional<AccountConfirmation> find(long userKey) {
        return Optional.ofNullable(entities.find(AccountConfirmation.class, userKey));
    }

    public Optional<AccountConfirmation> find(String token) {
        return entities.createQuery(
                        "select c from AccountConfirmation c where c.tokenDigest = :digest", AccountConfirmation.class)
                .setParameter("digest", SecretDigest.of(token))
                .getResultStream()
                .findAny();
    }

    /** Whether the link could still be used, and cannot any more; of several that ask at once, one gets it. */
    public boolean use(String token) {
        return entities.createQuery("delete from AccountConfirmation c where c.tokenDigest = :digest")
                        .setParameter("digest", SecretDigest.of(token))
                        .executeUpdate()
                == 1;
    }

    public void removeOf(long userKey) {
        find(userKey).ifPresent(entities::remove);
    }

    /** Keys of the users who registered at or before an instant and have not confirmed it, oldest first. */
    public List<Long> requestedUntil(Instant latest) {
        return entities.createQuery(
                        "select c.userKey from AccountConfirmation c where c.requestedAt <= :latest"
                                + " order by c.requestedAt, c.userKey",
                        Long.class)
                .setParameter("latest", latest)
                .getResultList();
    }
}
