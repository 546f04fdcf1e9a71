package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitRole;
import org.oscm.core.units.model.OrganizationalUnit;

/** Says what members are in a unit. */
@Dependent
public class ChangeUnitRoles {

    private final ManagedUnits managedUnits;
    private final UnitAdministrators administrators;

    @Inject
    ChangeUnitRoles(ManagedUnits managedUnits, UnitAdministrators administrators) {
        this.managedUnits = managedUnits;
        this.administrators = administrators;
    }

    /** @throws Refusal if the unit is not the caller's to manage, or the user is no member */
    public void grant(long unitKey, UserView user, Set<UnitRole> roles) {
        set(unitKey, user, roles, true);
    }

    /** He stays a member. @throws Refusal if the unit is not the caller's to manage, or the user is no member */
    public void revoke(long unitKey, UserView user, Set<UnitRole> roles) {
        set(unitKey, user, roles, false);
    }

    private void set(long unitKey, UserView user, Set<UnitRole> roles, boolean granted) {
        OrganizationalUnit unit = managedUnits.get(unitKey);
        if (!unit.hasMember(user.key())) {
            throw Refusal.of(UnitError.NOT_A_MEMBER, user.userId(), unit.name());
        }
        unit.setRoles(user.key(), roles, granted);
        administrators.update(user.key(), unit);
    }
}
