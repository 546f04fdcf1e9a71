package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.oscm.core.history.usecase.RecordFact;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitView;
import org.oscm.core.units.model.OrganizationalUnit;
import org.oscm.core.units.repository.OrganizationalUnits;

/** Makes an organizational unit. */
@Dependent
public class CreateUnit {

    private final OrganizationalUnits units;
    private final RecordFact recordFact;
    private final Clock clock;

    @Inject
    public CreateUnit(OrganizationalUnits units, RecordFact recordFact, Clock clock) {
        this.units = units;
        this.recordFact = recordFact;
        this.clock = clock;
    }

    /**
     * @param description null for none
     * @param referenceId null for none
     * @throws Refusal if a value is not valid or the organization has a unit of this name
     */
    public UnitView create(long organizationKey, String name, String description, String referenceId) {
        OrganizationalUnit unit = new OrganizationalUnit(organizationKey, name, description, referenceId);
        if (units.find(organizationKey, unit.name()).isPresent()) {
            throw Refusal.of(UnitError.UNIT_NAME_TAKEN, unit.name());
        }
        return store(unit);
    }

    /** The unit that a new organization has from the start. */
    public UnitView createDefault(long organizationKey) {
        return store(OrganizationalUnit.standard(organizationKey));
    }

    private UnitView store(OrganizationalUnit unit) {
        units.add(unit);
        recordFact.record(clock.instant(), unit.key(), unit.fact());
        return unit.view();
    }
}
