package org.oscm.vo;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** The LDAP settings of an organization. */
public class LdapProperties implements Serializable {
    private static final long serialVersionUID = 1L;

    private Set<Setting> settings = new LinkedHashSet<>();

    /** The settings, each at most once. */
    public Set<Setting> getSettings() {
        return settings;
    }

    public void setSettings(Set<Setting> settings) {
        this.settings = settings == null ? new LinkedHashSet<>() : settings;
    }
}
