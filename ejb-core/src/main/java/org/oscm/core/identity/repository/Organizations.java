package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.model.DistinguishedName;
import org.oscm.core.identity.model.Organization;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;

/** The table of organizations. */
@Dependent
public class Organizations {

    @PersistenceContext
    private EntityManager entities;

    /** Adds it at once, so that its key is known and a taken id is found out now. */
    public void add(Organization organization) {
        entities.persist(organization);
        entities.flush();
    }

    public void remove(Organization organization) {
        entities.remove(organization);
        entities.flush();
    }

    /** Stores changes now, so that their new version is known. */
    public void flush() {
        entities.flush();
    }

    /** @throws Refusal if there is none */
    public Organization get(long key) {
        Organization found = entities.find(Organization.class, key);
        if (found == null) {
            throw Refusal.of(IdentityError.ORGANIZATION_NOT_FOUND, key);
        }
        return found;
    }

    public Optional<Organization> find(String organizationId) {
        return entities.createQuery("select o from Organization o where o.organizationId = :id", Organization.class)
                .setParameter("id", organizationId)
                .getResultStream()
                .findAny();
    }

    /** @throws Refusal if there is none */
    public Organization get(String organizationId) {
        return find(organizationId).orElseThrow(() -> Refusal.of(IdentityError.ORGANIZATION_NOT_FOUND, organizationId));
    }

    /** Ordered by id. */
    public List<Organization> with(OrganizationRole role) {
        return entities.createQuery(
                        "select o from Organization o where :role member of o.roles order by o.organizationId",
                        Organization.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Whose certificate is called so. */
    public Optional<Organization> certifiedAs(DistinguishedName certificate) {
        return entities.createQuery(
                        "select o from Organization o where o.distinguishedNameCanonical = :name", Organization.class)
                .setParameter("name", certificate.canonical())
                .getResultStream()
                .findAny();
    }

    /** Those whose name or id holds the text, whatever its case, ordered by name. */
    public List<Organization> named(String partOfName, int most) {
        return entities.createQuery(
                        "select o from Organization o where locate(:part, lower(o.name)) > 0"
                                + " or locate(:part, lower(o.organizationId)) > 0 order by o.name, o.tkey",
                        Organization.class)
                .setParameter("part", partOfName.toLowerCase(Locale.ROOT))
                .setMaxResults(most)
                .getResultList();
    }
}
