package org.oscm.core.identity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one directory is reached and read.
 *
 * @param values what was set; other settings have their standard value
 */
public record DirectorySettings(Map<LdapSetting, String> values) {

    public DirectorySettings {
        values = Map.copyOf(values);
    }

    /** These settings, and for those that are not set or empty the others. */
    public DirectorySettings orElse(DirectorySettings others) {
        Map<LdapSetting, String> both = new EnumMap<>(LdapSetting.class);
        both.putAll(others.values);
        values.forEach((setting, value) -> {
            if (!value.isEmpty()) {
                both.put(setting, value);
            }
        });
        return new DirectorySettings(both);
    }

    /** Never null; empty if nobody set it and there is no standard. */
    public String get(LdapSetting setting) {
        String value = values.getOrDefault(setting, "");
        return value.isEmpty() ? setting.standard() : value;
    }

    /** The settings that name an attribute of the profile. */
    public List<LdapSetting> mapped() {
        return LdapSetting.PROFILE.stream()
                .sorted()
                .filter(setting -> !get(setting).isEmpty())
                .toList();
    }
}
