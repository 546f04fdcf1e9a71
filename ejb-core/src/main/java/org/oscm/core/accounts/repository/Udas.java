package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.UdaTarget;
import org.oscm.core.accounts.model.Uda;
import org.oscm.core.accounts.model.UdaDefinition;
import org.oscm.core.kernel.Refusal;

/** The tables of custom attributes and their values. */
@Dependent
public class Udas {

    @PersistenceContext
    private EntityManager entities;

    /** Writes it at once, so that its key is known. */
    public void add(UdaDefinition definition) {
        entities.persist(definition);
        entities.flush();
    }

    /** Writes a new or changed value at once, so that its key is known. */
    public void save(Uda uda) {
        entities.persist(uda);
        entities.flush();
    }

    public void remove(Uda uda) {
        entities.remove(uda);
        entities.flush();
    }

    public void remove(UdaDefinition definition) {
        entities.remove(definition);
        entities.flush();
    }

    /** @throws Refusal if there is none */
    public UdaDefinition definition(long key) {
        return Optional.ofNullable(entities.find(UdaDefinition.class, key))
                .orElseThrow(() -> Refusal.of(AccountsError.UDA_DEFINITION_NOT_FOUND, key));
    }

    public Optional<UdaDefinition> definition(long supplierKey, String udaId, UdaTarget target) {
        return entities.createQuery(
                        "select d from UdaDefinition d where d.supplierKey = :supplier and d.udaId = :id"
                                + " and d.targetType = :target",
                        UdaDefinition.class)
                .setParameter("supplier", supplierKey)
                .setParameter("id", udaId)
                .setParameter("target", target)
                .getResultStream()
                .findAny();
    }

    /** Ordered by target and id. */
    public List<UdaDefinition> definitions(long supplierKey) {
        return entities.createQuery(
                        "select d from UdaDefinition d where d.supplierKey = :supplier order by d.targetType, d.udaId",
                        UdaDefinition.class)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }

    public List<Uda> of(UdaDefinition definition) {
        return entities.createQuery("select u from Uda u where u.definition = :definition", Uda.class)
                .setParameter("definition", definition)
                .getResultList();
    }

    public Optional<Uda> find(UdaDefinition definition, long targetKey) {
        return entities.createQuery(
                        "select u from Uda u where u.definition = :definition and u.targetKey = :target", Uda.class)
                .setParameter("definition", definition)
                .setParameter("target", targetKey)
                .getResultStream()
                .findAny();
    }

    /** What all attributes say about one target. */
    public List<Uda> at(UdaTarget target, long targetKey) {
        return entities.createQuery(
                        "select u from Uda u where u.targetKey = :key and u.definition.targetType = :target", Uda.class)
                .setParameter("key", targetKey)
                .setParameter("target", target)
                .getResultList();
    }

    /** What a supplier's attributes say about one target, ordered by id. */
    public List<Uda> at(UdaTarget target, long targetKey, long supplierKey) {
        return entities.createQuery(
                        "select u from Uda u where u.targetKey = :key and u.definition.targetType = :target"
                                + " and u.definition.supplierKey = :supplier order by u.definition.udaId",
                        Uda.class)
                .setParameter("key", targetKey)
                .setParameter("target", target)
                .setParameter("supplier", supplierKey)
                .getResultList();
    }
}
