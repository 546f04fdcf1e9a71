package org.oscm.core.configuration.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.oscm.core.configuration.model.StoredSetting;

/** The table of settings. */
@Dependent
public class StoredSettings {

    @PersistenceContext
    private EntityManager entities;

    public Optional<String> find(String name) {
        return Optional.ofNullable(entities.find(StoredSetting.class, name)).map(StoredSetting::value);
    }

    public void put(String name, String value) {
        put(name, value, false);
    }

    /** Nobody can read it in the database. */
    public void putSecret(String name, String value) {
        put(name, value, true);
    }

    private void put(String name, String value, boolean isSecret) {
        StoredSetting stored = entities.find(StoredSetting.class, name);
        if (stored == null) {
            entities.persist(new StoredSetting(name, value, isSecret));
        } else {
            stored.change(value, isSecret);
        }
    }

    public void remove(String name) {
        StoredSetting stored = entities.find(StoredSetting.class, name);
        if (stored != null) {
            entities.remove(stored);
        }
    }
}
