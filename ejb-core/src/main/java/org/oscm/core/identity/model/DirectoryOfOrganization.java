package org.oscm.core.identity.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import org.oscm.core.identity.DirectorySettings;
import org.oscm.core.identity.LdapSetting;
import org.oscm.core.storage.EncryptedText;
import org.oscm.core.storage.Json;

/** That an organization keeps its people in a directory, and what it says about it. Key -1 holds the platform's defaults. */
@Entity
@Table(name = "ldap_directory")
public class DirectoryOfOrganization {

    @Id
    private long organizationKey;

    private String document;

    /** Apart from the others under this name, so that the audit log hides it. */
    @Convert(converter = EncryptedText.class)
    private String credentials;

    protected DirectoryOfOrganization() {}

    public DirectoryOfOrganization(long organizationKey, DirectorySettings settings) {
        this.organizationKey = organizationKey;
        set(settings);
    }

    public final void set(DirectorySettings settings) {
        Map<LdapSetting, String> open = new EnumMap<>(LdapSetting.class);
        open.putAll(settings.values());
        credentials = open.remove(LdapSetting.LDAP_CREDENTIALS);
        document = Json.write(new DirectorySettings(open));
    }

    public DirectorySettings settings() {
        Map<LdapSetting, String> all = new EnumMap<>(LdapSetting.class);
        all.putAll(Json.read(document, DirectorySettings.class).values());
        if (credentials != null) {
            all.put(LdapSetting.LDAP_CREDENTIALS, credentials);
        }
        return new DirectorySettings(all);
    }
}
