package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.oscm.core.identity.model.Logo;

/** The table of logos of sellers. */
@Dependent
public class Logos {

    @PersistenceContext
    private EntityManager entities;

    public void save(Logo logo) {
        entities.persist(logo);
    }

    public Optional<Logo> find(long organizationKey) {
        return Optional.ofNullable(entities.find(Logo.class, organizationKey));
    }
}
