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
        return Optional.ofNullable(entities.find(StoredSetting.class, name)).map(StoredSetting::content);
    }

    public void put(String name, String content) {
        StoredSetting stored = entities.find(StoredSetting.class, name);
        if (stored == null) {
            entities.persist(new StoredSetting(name, content));
        } else {
            stored.change(content);
        }
    }

    public void remove(String name) {
        StoredSetting stored = entities.find(StoredSetting.class, name);
        if (stored != null) {
            entities.remove(stored);
        }
    }
}
