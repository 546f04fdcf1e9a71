package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.usecase.AppointUnitAdministrator;
import org.oscm.core.units.model.OrganizationalUnit;
import org.oscm.core.units.repository.OrganizationalUnits;

/** Who administers a unit is a unit administrator in the platform, for as long as he administers any. */
@Dependent
class UnitAdministrators {

    private final OrganizationalUnits units;
    private final AppointUnitAdministrator appoint;

    @Inject
    UnitAdministrators(OrganizationalUnits units, AppointUnitAdministrator appoint) {
        this.units = units;
        this.appoint = appoint;
    }

    /** After a change of what a user is in a unit. */
    void update(long userKey, OrganizationalUnit changed) {
        boolean administers = changed.isAdministeredBy(userKey)
                || units.withMember(userKey).stream()
                        .filter(unit -> unit.key() != changed.key())
                        .anyMatch(unit -> unit.isAdministeredBy(userKey));
        appoint.appoint(userKey, administers);
    }
}
