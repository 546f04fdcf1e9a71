package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.model.OrganizationReference;

/** The table of references between organizations. */
@Dependent
public class OrganizationReferences {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that a second one of the same kind is found out now. */
    public void add(OrganizationReference reference) {
        entities.persist(reference);
        entities.flush();
    }

    public Optional<OrganizationReference> find(long sourceKey, long targetKey, Collection<ReferenceType> types) {
        return entities.createQuery(
                        "select r from OrganizationReference r where r.sourceKey = :source and r.targetKey = :target"
                                + " and r.type in :types",
                        OrganizationReference.class)
                .setParameter("source", sourceKey)
                .setParameter("target", targetKey)
                .setParameter("types", types)
                .getResultStream()
                .findAny();
    }

    /** What leads to an organization, ordered by key. */
    public List<OrganizationReference> to(long targetKey, Collection<ReferenceType> types) {
        return entities.createQuery(
                        "select r from OrganizationReference r where r.targetKey = :target and r.type in :types"
                                + " order by r.tkey",
                        OrganizationReference.class)
                .setParameter("target", targetKey)
                .setParameter("types", types)
                .getResultList();
    }

    /** What starts at an organization, ordered by key. */
    public List<OrganizationReference> from(long sourceKey, Collection<ReferenceType> types) {
        return entities.createQuery(
                        "select r from OrganizationReference r where r.sourceKey = :source and r.type in :types"
                                + " order by r.tkey",
                        OrganizationReference.class)
                .setParameter("source", sourceKey)
                .setParameter("types", types)
                .getResultList();
    }
}
