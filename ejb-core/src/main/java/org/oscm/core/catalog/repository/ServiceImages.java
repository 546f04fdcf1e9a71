package org.oscm.core.catalog.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.oscm.core.catalog.model.ServiceImage;

/** The table of pictures of services. */
@Dependent
public class ServiceImages {

    @PersistenceContext
    private EntityManager entities;

    public void save(ServiceImage image) {
        entities.persist(image);
    }

    public Optional<ServiceImage> find(long serviceKey) {
        return Optional.ofNullable(entities.find(ServiceImage.class, serviceKey));
    }
}
