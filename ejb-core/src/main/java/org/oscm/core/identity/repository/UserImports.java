package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.identity.model.UserImport;

/** The table of files whose users are still to be made. */
@Dependent
public class UserImports {

    @PersistenceContext
    private EntityManager entities;

    public void add(UserImport task) {
        entities.persist(task);
    }

    public Optional<UserImport> find(long key) {
        return Optional.ofNullable(entities.find(UserImport.class, key));
    }

    public void remove(UserImport task) {
        entities.remove(task);
    }

    /** Forgets files of an organization. */
    public void removeOf(long organizationKey) {
        entities.createQuery("select i from UserImport i where i.organizationKey = :organization", UserImport.class)
                .setParameter("organization", organizationKey)
                .getResultList()
                .forEach(entities::remove);
    }

    /** Those nobody works on now, oldest first. */
    public List<Long> waiting(Instant realNow) {
        return entities.createQuery(
                        "select i.tkey from UserImport i where i.leaseUntil < :now order by i.tkey", Long.class)
                .setParameter("now", realNow)
                .getResultList();
    }

    /** Whether nobody worked on it and the asker does now; of several that ask, one gets it. */
    public boolean lease(long key, Instant realNow, Instant until) {
        return entities.createNativeQuery("update user_import set leaseUntil = ? where tkey = ? and leaseUntil < ?")
                        .setParameter(1, until.toEpochMilli())
                        .setParameter(2, key)
                        .setParameter(3, realNow.toEpochMilli())
                        .executeUpdate()
                == 1;
    }
}
