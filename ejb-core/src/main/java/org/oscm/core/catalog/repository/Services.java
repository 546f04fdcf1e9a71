package org.oscm.core.catalog.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.catalog.CatalogError;
import org.oscm.core.catalog.ServiceStatus;
import org.oscm.core.catalog.ServiceType;
import org.oscm.core.catalog.model.Service;
import org.oscm.core.kernel.Refusal;

/** The table of marketable services and of the copies that subscriptions own. */
@Dependent
public class Services {

    private static final Set<ServiceType> OFFERS =
            Set.of(ServiceType.TEMPLATE, ServiceType.PARTNER_TEMPLATE, ServiceType.CUSTOMER_TEMPLATE);
    private static final Set<ServiceType> COPIES =
            Set.of(ServiceType.SUBSCRIPTION, ServiceType.PARTNER_SUBSCRIPTION, ServiceType.CUSTOMER_SUBSCRIPTION);

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key and those of its parameters are known. */
    public void add(Service service) {
        entities.persist(service);
        entities.flush();
    }

    /** Stores a change at once under a new version, whichever part of the service it concerns. */
    public void update(Service service) {
        service.changed();
        entities.flush();
    }

    public Optional<Service> find(long key) {
        return Optional.ofNullable(entities.find(Service.class, key));
    }

    /** @throws Refusal if there is none */
    public Service get(long key) {
        return find(key).orElseThrow(() -> Refusal.of(CatalogError.SERVICE_NOT_FOUND, key));
    }

    /** Whether the seller has an offer with this id. */
    public boolean isTaken(String serviceId, long vendorKey) {
        return entities.createQuery(
                                "select count(s) from Service s where s.offeredId = :id and s.vendorKey = :vendor",
                                Long.class)
                        .setParameter("id", serviceId)
                        .setParameter("vendor", vendorKey)
                        .getSingleResult()
                > 0;
    }

    /** The offers of a seller that are not deleted, ordered by id. */
    public List<Service> offeredBy(long vendorKey) {
        return entities.createQuery(
                        "select s from Service s where s.vendorKey = :vendor and s.type in :offers and s.status <> :deleted"
                                + " order by s.serviceId",
                        Service.class)
                .setParameter("vendor", vendorKey)
                .setParameter("offers", OFFERS)
                .setParameter("deleted", ServiceStatus.DELETED)
                .getResultList();
    }

    /** Those with the given keys, ordered by id. */
    public List<Service> withKeys(Set<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select s from Service s where s.tkey in :keys order by s.serviceId", Service.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** Offers and copies of an application that are not deleted. */
    public List<Service> basedOn(long technicalServiceKey) {
        return entities.createQuery(
                        "select s from Service s where s.technicalServiceKey = :key and s.status <> :deleted",
                        Service.class)
                .setParameter("key", technicalServiceKey)
                .setParameter("deleted", ServiceStatus.DELETED)
                .getResultList();
    }

    /** A supplier's offers of an application, also those that others resell or single customers get, not deleted. */
    public List<Service> offersOf(long technicalServiceKey, long supplierKey) {
        return entities.createQuery(
                        "select s from Service s where s.technicalServiceKey = :application and s.type in :offers"
                                + " and s.status <> :deleted and (s.vendorKey = :supplier or s.templateKey in"
                                + " (select t.tkey from Service t where t.vendorKey = :supplier)) order by s.tkey",
                        Service.class)
                .setParameter("application", technicalServiceKey)
                .setParameter("offers", OFFERS)
                .setParameter("deleted", ServiceStatus.DELETED)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }

    /** The values that live copies have for a parameter, by keys of the copies; those without one are left out. */
    public Map<Long, String> valuesInCopies(String parameterId) {
        return entities.createQuery(
                        "select p.service.tkey, p.content from ServiceParameter p where p.parameterId = :parameter"
                                + " and p.content is not null and p.service.type in :copies"
                                + " and p.service.status <> :deleted",
                        Object[].class)
                .setParameter("parameter", parameterId)
                .setParameter("copies", COPIES)
                .setParameter("deleted", ServiceStatus.DELETED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Whether subscriptions own live copies of an application. */
    public boolean hasCopies(long technicalServiceKey) {
        return entities.createQuery(
                                "select count(s) from Service s where s.technicalServiceKey = :key and s.type in :copies"
                                        + " and s.status <> :deleted",
                                Long.class)
                        .setParameter("key", technicalServiceKey)
                        .setParameter("copies", COPIES)
                        .setParameter("deleted", ServiceStatus.DELETED)
                        .getSingleResult()
                > 0;
    }
}
