package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.oscm.core.identity.UnitAssignment;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.notifications.MailTemplate;
import org.oscm.core.notifications.usecase.WriteMail;
import org.oscm.core.units.model.OrganizationalUnit;

/** Takes users into a unit and others out of it; each is told. */
@Dependent
public class AssignUnitMembers implements UnitAssignment {

    private final ManagedUnits managedUnits;
    private final UnitAdministrators administrators;
    private final WriteMail writeMail;

    @Inject
    AssignUnitMembers(ManagedUnits managedUnits, UnitAdministrators administrators, WriteMail writeMail) {
        this.managedUnits = managedUnits;
        this.administrators = administrators;
        this.writeMail = writeMail;
    }

    /**
     * Who is a member already stays one as he is; who is none is not missed.
     *
     * @param added in no unit's role but USER
     * @throws Refusal if there is no such unit, or it is the default one
     */
    @Override
    public void assign(String unitName, Collection<UserView> added, Collection<UserView> removed) {
        OrganizationalUnit unit = managedUnits.get(unitName);
        unit.mustNotBeDefault();
        removed.stream().filter(user -> unit.remove(user.key())).forEach(user -> {
            administrators.update(user.key(), unit);
            writeMail.write(user.email(), user.locale(), MailTemplate.UNIT_USER_REMOVED, unitName);
        });
        added.stream()
                .filter(user -> unit.add(user.key()))
                .forEach(user -> writeMail.write(user.email(), user.locale(), MailTemplate.UNIT_USER_ADDED, unitName));
    }
}
