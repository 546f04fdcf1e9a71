package org.oscm.core.history.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oscm.core.history.History;
import org.oscm.core.history.model.StoredFact;

/** The table of facts. */
@Dependent
public class StoredFacts {

    @PersistenceContext
    private EntityManager entities;

    public void add(StoredFact fact) {
        entities.persist(fact);
    }

    /** The facts of each owner, by owner; owners without facts are missing. One statement. */
    public Map<Long, History> ofOwners(Collection<Long> ownerKeys) {
        if (ownerKeys.isEmpty()) {
            return Map.of();
        }
        List<StoredFact> facts = entities.createQuery(
                        "select f from StoredFact f where f.ownerKey in :owners order by f.revision", StoredFact.class)
                .setParameter("owners", ownerKeys)
                .getResultList();
        return facts.stream()
                .collect(Collectors.groupingBy(
                        StoredFact::ownerKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(StoredFacts::row, Collectors.toList()), History::new)));
    }

    private static History.Row row(StoredFact fact) {
        return new History.Row(fact.revision(), fact.recordedAt(), fact.kind(), fact.subjectKey(), fact.document());
    }
}
