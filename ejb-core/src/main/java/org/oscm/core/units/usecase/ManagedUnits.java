package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.model.OrganizationalUnit;
import org.oscm.core.units.repository.OrganizationalUnits;

/** The units the caller may manage: all of his organization, or those he administers. */
@Dependent
class ManagedUnits {

    private final OrganizationalUnits units;
    private final CurrentCaller caller;

    @Inject
    ManagedUnits(OrganizationalUnits units, CurrentCaller caller) {
        this.units = units;
        this.caller = caller;
    }

    /** @throws Refusal if his organization has no such unit, or it is not his to manage */
    OrganizationalUnit get(long key) {
        return managed(units.get(caller.get().organizationKey(), key));
    }

    /** @throws Refusal if his organization has no such unit, or it is not his to manage */
    OrganizationalUnit get(String name) {
        return managed(units.find(caller.get().organizationKey(), name)
                .orElseThrow(() -> Refusal.of(UnitError.UNIT_NOT_FOUND, name)));
    }

    private OrganizationalUnit managed(OrganizationalUnit unit) {
        Caller who = caller.get();
        if (!who.has(UserRole.ORGANIZATION_ADMIN) && !unit.isAdministeredBy(who.userKey())) {
            throw Refusal.of(UnitError.NOT_YOUR_UNIT, unit.name());
        }
        return unit;
    }
}
