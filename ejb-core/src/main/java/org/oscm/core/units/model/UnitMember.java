package org.oscm.core.units.model;

import jakarta.persistence.Embeddable;
import org.oscm.core.units.UnitRole;

/** A user in a unit. */
@Embeddable
public class UnitMember {

    private long userKey;
    private boolean ordinary;
    private boolean administrator;

    protected UnitMember() {}

    UnitMember(long userKey) {
        this.userKey = userKey;
        this.ordinary = true;
    }

    void set(UnitRole role, boolean granted) {
        switch (role) {
            case USER -> ordinary = granted;
            case ADMINISTRATOR -> administrator = granted;
        }
    }

    long userKey() {
        return userKey;
    }

    boolean isAdministrator() {
        return administrator;
    }
}
