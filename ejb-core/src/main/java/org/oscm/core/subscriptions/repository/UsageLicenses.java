package org.oscm.core.subscriptions.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.subscriptions.model.UsageLicense;

/** The table of who may use which subscription. */
@Dependent
public class UsageLicenses {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key is known. */
    public void add(UsageLicense license) {
        entities.persist(license);
        entities.flush();
    }

    public void remove(UsageLicense license) {
        entities.remove(license);
    }

    /** In order of assignment. */
    public List<UsageLicense> of(long subscriptionKey) {
        return entities.createQuery(
                        "select l from UsageLicense l where l.subscriptionKey = :key order by l.tkey",
                        UsageLicense.class)
                .setParameter("key", subscriptionKey)
                .getResultList();
    }

    public Optional<UsageLicense> find(long subscriptionKey, long userKey) {
        return of(subscriptionKey).stream()
                .filter(license -> license.userKey() == userKey)
                .findAny();
    }

    /** In order of assignment. */
    public List<UsageLicense> ofUser(long userKey) {
        return entities.createQuery(
                        "select l from UsageLicense l where l.userKey = :key order by l.tkey", UsageLicense.class)
                .setParameter("key", userKey)
                .getResultList();
    }

    /** Whether anybody has a role of an application. */
    public boolean isPlayed(long technicalServiceKey, String roleId) {
        return entities.createQuery(
                                "select count(l) from UsageLicense l, Subscription s where l.subscriptionKey = s.tkey"
                                        + " and s.technicalServiceKey = :application and l.roleId = :role",
                                Long.class)
                        .setParameter("application", technicalServiceKey)
                        .setParameter("role", roleId)
                        .getSingleResult()
                > 0;
    }
}
