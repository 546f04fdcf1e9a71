package org.oscm.core.subscriptions.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.subscriptions.BillingCandidate;
import org.oscm.core.subscriptions.SubscriptionError;
import org.oscm.core.subscriptions.SubscriptionStatus;
import org.oscm.core.subscriptions.SubscriptionView;
import org.oscm.core.subscriptions.model.Subscription;

/** The table of subscriptions. */
@Dependent
public class Subscriptions {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key is known. */
    public void add(Subscription subscription) {
        entities.persist(subscription);
        entities.flush();
    }

    public void remove(Subscription subscription) {
        entities.remove(subscription);
    }

    public Optional<Subscription> find(long key) {
        return Optional.ofNullable(entities.find(Subscription.class, key));
    }

    public Optional<Subscription> find(String subscriptionId, long customerKey) {
        return entities.createQuery(
                        "select s from Subscription s where s.customerKey = :customer and s.subscriptionId = :id",
                        Subscription.class)
                .setParameter("customer", customerKey)
                .setParameter("id", subscriptionId)
                .getResultStream()
                .findAny();
    }

    public Optional<Subscription> findByInstance(long technicalServiceKey, String instanceId) {
        return entities.createQuery(
                        "select s from Subscription s where s.technicalServiceKey = :application"
                                + " and s.instanceId = :instance order by s.tkey desc",
                        Subscription.class)
                .setParameter("application", technicalServiceKey)
                .setParameter("instance", instanceId)
                .setMaxResults(1)
                .getResultStream()
                .findAny();
    }

    /** @throws Refusal if there is none */
    public Subscription get(long key) {
        return find(key).orElseThrow(() -> Refusal.of(SubscriptionError.SUBSCRIPTION_NOT_FOUND, key));
    }

    /** @throws Refusal if the customer has none */
    public Subscription get(String subscriptionId, long customerKey) {
        return find(subscriptionId, customerKey)
                .orElseThrow(() -> Refusal.of(SubscriptionError.SUBSCRIPTION_NOT_FOUND, subscriptionId));
    }

    /** Whether a customer has the only subscription to an application that he may have. */
    public boolean isTaken(String soleUse) {
        return entities.createQuery("select count(s) from Subscription s where s.soleUse = :use", Long.class)
                        .setParameter("use", soleUse)
                        .getSingleResult()
                > 0;
    }

    /** Whether one belongs to an organizational unit. */
    public boolean existsForUnit(long unitKey) {
        return entities.createQuery("select count(s) from Subscription s where s.unitKey = :unit", Long.class)
                        .setParameter("unit", unitKey)
                        .getSingleResult()
                > 0;
    }

    /** Whether a customer has a subscription to an application in one of these states. */
    public boolean exists(long customerKey, long technicalServiceKey, Set<SubscriptionStatus> states) {
        return entities.createQuery(
                                "select count(s) from Subscription s where s.customerKey = :customer"
                                        + " and s.technicalServiceKey = :application and s.status in :states",
                                Long.class)
                        .setParameter("customer", customerKey)
                        .setParameter("application", technicalServiceKey)
                        .setParameter("states", states)
                        .getSingleResult()
                > 0;
    }

    /** Ordered by id. */
    public List<Subscription> of(long customerKey, Set<SubscriptionStatus> states) {
        return entities.createQuery(
                        "select s from Subscription s where s.customerKey = :customer and s.status in :states"
                                + " order by s.subscriptionId",
                        Subscription.class)
                .setParameter("customer", customerKey)
                .setParameter("states", states)
                .getResultList();
    }

    /** Those for which an organization writes the bills, ordered by key. */
    public List<Subscription> chargedBy(long organizationKey, Set<SubscriptionStatus> states) {
        return entities.createQuery(
                        "select s from Subscription s where s.chargingOrganizationKey = :charging"
                                + " and s.status in :states order by s.tkey",
                        Subscription.class)
                .setParameter("charging", organizationKey)
                .setParameter("states", states)
                .getResultList();
    }

    /** The active ones that own one of these services, of which there is at least one; ordered by key. */
    public List<Subscription> activeUsing(List<Long> serviceKeys) {
        return entities.createQuery(
                        "select s from Subscription s where s.serviceKey in :services and s.status = :active order by s.tkey",
                        Subscription.class)
                .setParameter("services", serviceKeys)
                .setParameter("active", SubscriptionStatus.ACTIVE)
                .getResultList();
    }

    /** What a user manages, ended ones too. */
    public List<Subscription> ownedBy(long userKey) {
        return entities.createQuery("select s from Subscription s where s.ownerKey = :owner", Subscription.class)
                .setParameter("owner", userKey)
                .getResultList();
    }

    public SubscriptionView view(Subscription subscription) {
        return subscription.view(
                entities.createQuery("select count(l) from UsageLicense l where l.subscriptionKey = :key", Long.class)
                        .setParameter("key", subscription.key())
                        .getSingleResult()
                        .intValue());
    }

    /** Ordered by key, ended ones too. */
    public List<BillingCandidate> activatedUntil(Instant instant, long afterKey, int most) {
        return entities.createQuery(
                        "select s from Subscription s where s.activatedAt <= :instant and s.tkey > :after order by s.tkey",
                        Subscription.class)
                .setParameter("instant", instant)
                .setParameter("after", afterKey)
                .setMaxResults(most)
                .getResultStream()
                .map(Subscription::candidate)
                .toList();
    }

    public List<Long> activatedOf(long customerKey) {
        return entities.createQuery(
                        "select s.tkey from Subscription s where s.customerKey = :customer"
                                + " and s.activatedAt is not null order by s.tkey",
                        Long.class)
                .setParameter("customer", customerKey)
                .getResultList();
    }
}
