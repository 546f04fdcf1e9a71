package org.oscm.core.units.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.model.OrganizationalUnit;

/** The table of organizational units. */
@Dependent
public class OrganizationalUnits {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key is known and a taken name is found out now. */
    public void add(OrganizationalUnit unit) {
        entities.persist(unit);
        entities.flush();
    }

    public void remove(OrganizationalUnit unit) {
        entities.remove(unit);
        entities.flush();
    }

    /** @throws Refusal if the organization has none with this key */
    public OrganizationalUnit get(long organizationKey, long key) {
        return Optional.ofNullable(entities.find(OrganizationalUnit.class, key))
                .filter(unit -> unit.organizationKey() == organizationKey)
                .orElseThrow(() -> Refusal.of(UnitError.UNIT_NOT_FOUND, key));
    }

    public Optional<OrganizationalUnit> find(long organizationKey, String name) {
        return entities.createQuery(
                        "select u from OrganizationalUnit u where u.organizationKey = :organization and u.name = :name",
                        OrganizationalUnit.class)
                .setParameter("organization", organizationKey)
                .setParameter("name", name)
                .getResultStream()
                .findAny();
    }

    /** The default unit first, the others ordered by name. */
    public List<OrganizationalUnit> of(long organizationKey) {
        return entities.createQuery(
                        "select u from OrganizationalUnit u where u.organizationKey = :organization"
                                + " order by u.standard desc, u.name",
                        OrganizationalUnit.class)
                .setParameter("organization", organizationKey)
                .getResultList();
    }

    /** Those a user is a member of, ordered by name; the default unit has no members of its own. */
    public List<OrganizationalUnit> withMember(long userKey) {
        return entities.createQuery(
                        "select u from OrganizationalUnit u join u.members m where m.userKey = :user order by u.name",
                        OrganizationalUnit.class)
                .setParameter("user", userKey)
                .getResultList();
    }
}
