package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.model.User;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;

/** The table of users. */
@Dependent
public class Users {

    @PersistenceContext
    private EntityManager entities;

    /** Adds him at once, so that his key is known. */
    public void add(User user) {
        entities.persist(user);
        entities.flush();
    }

    public Optional<User> find(long key) {
        return Optional.ofNullable(entities.find(User.class, key));
    }

    public Optional<User> find(String userId) {
        return entities.createQuery("select u from User u where u.userId = :id", User.class)
                .setParameter("id", userId)
                .getResultStream()
                .findAny();
    }

    /** @throws Refusal if there is none */
    public User get(long key) {
        return find(key).orElseThrow(() -> Refusal.of(IdentityError.USER_NOT_FOUND, key));
    }

    /** @throws Refusal if there is none in this organization */
    public User get(String userId, long organizationKey) {
        return find(userId)
                .filter(user -> user.organizationKey() == organizationKey)
                .orElseThrow(() -> Refusal.of(IdentityError.USER_NOT_FOUND, userId));
    }

    /** Ordered by id. */
    public List<User> of(long organizationKey) {
        return entities.createQuery("select u from User u where u.organizationKey = :key order by u.userId", User.class)
                .setParameter("key", organizationKey)
                .getResultList();
    }

    /** Ordered by key. */
    public List<User> with(UserRole role) {
        return entities.createQuery("select u from User u where :role member of u.roles order by u.tkey", User.class)
                .setParameter("role", role)
                .getResultList();
    }
}
