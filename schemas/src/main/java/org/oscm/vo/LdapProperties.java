package org.oscm.vo;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

public class LdapProperties implements Serializable {
    private static final long serialVersionUID = 1L;

    private Set<Setting> settings = new LinkedHashSet<>();

    public Set<Setting> getSettings() {
        return settings;
    }

    public void setSettings(Set<Setting> settings) {
        this.settings = settings == null ? new LinkedHashSet<>() : settings;
    }
}
