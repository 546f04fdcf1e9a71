package org.oscm.core.configuration.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.oscm.core.configuration.ConfigurationError;
import org.oscm.core.configuration.SettingKey;
import org.oscm.core.configuration.repository.StoredSettings;
import org.oscm.core.kernel.Refusal;

/** Reads and changes the settings of the platform. */
@Dependent
public class Settings {

    private final StoredSettings stored;

    @Inject
    public Settings(StoredSettings stored) {
        this.stored = stored;
    }

    /** Never null. */
    public String text(SettingKey key) {
        return stored.find(key.name()).orElse(key.standard());
    }

    public long number(SettingKey key) {
        return Long.parseLong(text(key));
    }

    public int smallNumber(SettingKey key) {
        return Math.toIntExact(number(key));
    }

    public Duration millis(SettingKey key) {
        return Duration.ofMillis(number(key));
    }

    public boolean flag(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** As {@link #text} for people: a secret is only said to be there. */
    public String shown(SettingKey key) {
        String value = text(key);
        return key.rule().secret() && !value.isEmpty() ? "********" : value;
    }

    /**
     * An empty value means the standard again.
     *
     * @throws Refusal if the value is not allowed, or the setting may not change
     */
    public void change(SettingKey key, String value) {
        key.check(value);
        if (key.rule().readOnly() && !value.equals(text(key))) {
            throw Refusal.of(ConfigurationError.SETTING_READ_ONLY, key.name());
        }
        if (value.isEmpty()) {
            stored.remove(key.name());
        } else if (key.rule().secret()) {
            stored.putSecret(key.name(), value);
        } else {
            stored.put(key.name(), value);
        }
    }

    /** @throws Refusal if there is no such setting */
    public static SettingKey named(String name) {
        for (SettingKey key : SettingKey.values()) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        throw Refusal.of(ConfigurationError.SETTING_UNKNOWN, name);
    }
}
