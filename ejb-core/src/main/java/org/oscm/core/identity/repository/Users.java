package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.audit.ObservedChanges;
import org.oscm.core.audit.RowChange;
import org.oscm.core.identity.AccountStatus;
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

    /** As he is now, and stays until the transaction ends. */
    public User lock(long key) {
        User user = get(key);
        entities.refresh(user, LockModeType.PESSIMISTIC_WRITE);
        return user;
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

    /** Its own people, without those who act on its behalf, ordered by id. */
    public List<User> of(long organizationKey) {
        return entities.createQuery(
                        "select u from User u where u.organizationKey = :key and u.masterKey is null order by u.userId",
                        User.class)
                .setParameter("key", organizationKey)
                .getResultList();
    }

    /** Those who act on behalf of an organization, ordered by id. */
    public List<User> standInsOf(long organizationKey) {
        return entities.createQuery(
                        "select u from User u where u.organizationKey = :key and u.masterKey is not null"
                                + " order by u.userId",
                        User.class)
                .setParameter("key", organizationKey)
                .getResultList();
    }

    /** Those with this address, whatever its case, ordered by id. */
    public List<User> withEmail(String email) {
        return entities.createQuery(
                        "select u from User u where lower(u.email) = :email and u.masterKey is null order by u.userId",
                        User.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    /** Those whose id, email or name holds the text, whatever its case, ordered by id. */
    public List<User> holding(String text, int most) {
        return entities.createQuery(
                        "select u from User u where locate(:text, lower(u.userId)) > 0"
                                + " or locate(:text, lower(u.email)) > 0 or locate(:text, lower(u.lastName)) > 0"
                                + " or locate(:text, lower(u.firstName)) > 0 order by u.userId",
                        User.class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many people are registered, those who act on behalf of others counted once. */
    public long count() {
        return entities.createQuery("select count(u) from User u where u.masterKey is null", Long.class)
                .getSingleResult();
    }

    /** Accounts with which a user acts for other organizations. */
    public List<User> actingFor(long masterKey) {
        return entities.createQuery("select u from User u where u.masterKey = :master", User.class)
                .setParameter("master", masterKey)
                .getResultList();
    }

    /** Accounts with which nobody has acted for another organization after an instant, ordered by key. */
    public List<User> standInsUnusedSince(Instant latest) {
        return entities.createQuery(
                        "select u from User u where u.masterKey is not null and u.usedAt <= :latest order by u.tkey",
                        User.class)
                .setParameter("latest", latest)
                .getResultList();
    }

    /** Notes that an account is used, without making stale what others have read of it. */
    public void used(long key, Instant at) {
        entities.createNativeQuery("update platform_user set usedAt = ? where tkey = ?")
                .setParameter(1, at.toEpochMilli())
                .setParameter(2, key)
                .executeUpdate();
    }

    /** Stores changes now, so that their new version is known. */
    public void flush() {
        entities.flush();
    }

    public void remove(User user) {
        entities.remove(user);
        entities.flush();
    }

    /**
     * Counts a wrong password and locks the account with the last one allowed. Done by the database, so that many wrong
     * ones at once all count; what somebody has read of the user becomes stale only by the lock.
     */
    public void countFailedLogin(long key, int attemptsAllowed, Instant realNow) {
        AccountStatus before = get(key).status();
        entities.createNativeQuery("update platform_user set failedLogins = failedLogins + 1 where tkey = ?")
                .setParameter(1, key)
                .executeUpdate();
        int locked = entities.createQuery(
                        "update User u set u.statusBeforeLock = u.status, u.status = :locked, u.lockedAt = :now,"
                                + " u.version = u.version + 1"
                                + " where u.tkey = :key and u.failedLogins >= :allowed and u.status in :lockable")
                .setParameter("locked", AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS)
                .setParameter("now", realNow)
                .setParameter("key", key)
                .setParameter("allowed", attemptsAllowed)
                .setParameter("lockable", AccountStatus.LOCKED_BY_FAILURES_FROM)
                .executeUpdate();
        refresh(key);
        if (locked > 0) {
            observe(key, before, AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS);
        }
    }

    /** A right password: the wrong ones before it are forgotten. */
    public void forgetFailedLogins(long key) {
        entities.createNativeQuery("update platform_user set failedLogins = 0 where tkey = ?")
                .setParameter(1, key)
                .executeUpdate();
        refresh(key);
    }

    /** Opens an account again that wrong passwords locked before an instant of real time. */
    public void openRunOutLock(long key, Instant lockedBefore) {
        int opened = entities.createQuery(
                        "update User u set u.status = u.statusBeforeLock, u.failedLogins = 0, u.version = u.version + 1"
                                + " where u.tkey = :key and u.status = :locked and u.lockedAt <= :before")
                .setParameter("key", key)
                .setParameter("locked", AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS)
                .setParameter("before", lockedBefore)
                .executeUpdate();
        if (opened > 0) {
            refresh(key);
            observe(key, AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS, get(key).status());
        }
    }

    /** The audit log does not see by itself what statements change. */
    private static void observe(long key, AccountStatus before, AccountStatus after) {
        ObservedChanges.add(new RowChange(
                "User " + key, Map.of("status", String.valueOf(before)), Map.of("status", String.valueOf(after))));
    }

    private void refresh(long key) {
        find(key).ifPresent(entities::refresh);
    }

    /** Ordered by key. */
    public List<User> with(UserRole role) {
        return entities.createQuery("select u from User u where :role member of u.roles order by u.tkey", User.class)
                .setParameter("role", role)
                .getResultList();
    }
}
