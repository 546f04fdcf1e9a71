package org.oscm.core.identity.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.model.DirectoryOfOrganization;

/** The table of which organizations keep their people in which directory. */
@Dependent
public class Directories {

    /** No organization has this key; 0 would be none at all. */
    private static final long PLATFORM = -1;

    @PersistenceContext
    private EntityManager entities;

    /** What the organization itself says; empty if the platform keeps its people. */
    public Optional<DirectorySettings> own(long organizationKey) {
        return Optional.ofNullable(entities.find(DirectoryOfOrganization.class, organizationKey))
                .map(DirectoryOfOrganization::settings);
    }

    public DirectorySettings defaults() {
        return own(PLATFORM).orElse(new DirectorySettings(Map.of()));
    }

    public void put(long organizationKey, DirectorySettings settings) {
        DirectoryOfOrganization stored = entities.find(DirectoryOfOrganization.class, organizationKey);
        if (stored == null) {
            entities.persist(new DirectoryOfOrganization(organizationKey, settings));
        } else {
            stored.set(settings);
        }
    }

    public void putDefaults(DirectorySettings settings) {
        put(PLATFORM, settings);
    }

    public void remove(long organizationKey) {
        Optional.ofNullable(entities.find(DirectoryOfOrganization.class, organizationKey))
                .ifPresent(entities::remove);
    }
}
