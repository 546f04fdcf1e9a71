package org.oscm.core.history.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
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
        // columns instead of entities: nothing is going to change, and there are many
        return entities
                .createQuery(
                        "select f.ownerKey, f.revision, f.recordedAt, f.kind, f.subjectKey, f.document"
                                + " from StoredFact f where f.ownerKey in :owners order by f.revision",
                        Object[].class)
                .setParameter("owners", ownerKeys)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        columns -> (Long) columns[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(StoredFacts::row, Collectors.toList()), History::new)));
    }

    private static History.Row row(Object... columns) {
        return new History.Row(
                (Long) columns[1], (Instant) columns[2], (String) columns[3], (Long) columns[4], (String) columns[5]);
    }
}
