package org.oscm.webservices.rest.identity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.kernel.Check;

/** How a directory is reached and read. Settings that are not named have the platform's default, or none. */
public record LdapSettings(List<Entry> settings) {

    private static final String SECRET = "********";

    /**
     * One setting.
     *
     * @param value of LDAP_CREDENTIALS only asterisks are shown; sent back, they leave it as it is
     */
    public record Entry(LdapSetting key, String value) {}

    /** Without the secret. */
    public static LdapSettings of(DirectorySettings directory) {
        return new LdapSettings(Arrays.stream(LdapSetting.values())
                .filter(key -> !directory.values().getOrDefault(key, "").isEmpty())
                .map(key -> new Entry(key, key == LdapSetting.LDAP_CREDENTIALS ? SECRET : directory.get(key)))
                .toList());
    }

    /** @param before where the secret is taken from if only asterisks came */
    public DirectorySettings over(DirectorySettings before) {
        Map<LdapSetting, String> values = new EnumMap<>(LdapSetting.class);
        for (Entry entry : Check.required("settings", settings)) {
            LdapSetting key = Check.required("key", entry.key());
            boolean kept = key == LdapSetting.LDAP_CREDENTIALS && SECRET.equals(entry.value());
            values.put(key, kept ? before.get(key) : Check.required(key.name(), entry.value()));
        }
        return new DirectorySettings(values);
    }
}
