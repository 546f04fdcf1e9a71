package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitUse;
import org.oscm.core.units.model.OrganizationalUnit;
import org.oscm.core.units.repository.OrganizationalUnits;

/** Removes an organizational unit; its members stay in the organization and are told. */
@Dependent
public class DeleteUnit {

    private final ManagedUnits managedUnits;
    private final OrganizationalUnits units;
    private final UnitAdministrators administrators;
    private final UnitUse unitUse;
    private final FindParties parties;
    private final WriteMail writeMail;

    @Inject
    DeleteUnit(
            ManagedUnits managedUnits,
            OrganizationalUnits units,
            UnitAdministrators administrators,
            UnitUse unitUse,
            FindParties parties,
            WriteMail writeMail) {
        this.managedUnits = managedUnits;
        this.units = units;
        this.administrators = administrators;
        this.unitUse = unitUse;
        this.parties = parties;
        this.writeMail = writeMail;
    }

    /** @throws Refusal if there is no such unit, it is the default one, or subscriptions belong to it */
    public void delete(String name) {
        OrganizationalUnit unit = managedUnits.get(name);
        unit.mustNotBeDefault();
        if (unitUse.hasSubscriptions(unit.key())) {
            throw Refusal.of(UnitError.UNIT_HAS_SUBSCRIPTIONS, name);
        }
        Set<Long> members = unit.memberKeys();
        members.forEach(unit::remove);
        members.forEach(member -> administrators.update(member, unit));
        units.remove(unit);
        members.stream().map(parties::user).forEach(member -> tell(member, name));
    }

    private void tell(UserView member, String name) {
        writeMail.write(member.email(), member.locale(), MailTemplate.UNIT_DELETED, name);
    }
}
