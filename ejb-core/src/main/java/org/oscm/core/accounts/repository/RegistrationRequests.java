package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import org.oscm.core.accounts.model.RegistrationRequest;

/** The table of strangers who lately asked to be registered. */
@Dependent
public class RegistrationRequests {

    @PersistenceContext
    private EntityManager entities;

    public void add(RegistrationRequest request) {
        entities.persist(request);
    }

    /** How many are remembered for an address, whatever its case. */
    public long count(String email) {
        return entities.createQuery("select count(r) from RegistrationRequest r where r.email = :email", Long.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getSingleResult();
    }

    public void forgetUntil(Instant latest) {
        entities.createQuery("delete from RegistrationRequest r where r.requestedAt <= :latest")
                .setParameter("latest", latest)
                .executeUpdate();
    }
}
