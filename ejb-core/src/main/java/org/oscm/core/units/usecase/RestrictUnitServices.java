package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.oscm.core.kernel.Refusal;

/** Decides which services of the catalog a unit has; all, as long as nobody says otherwise. */
@Dependent
public class RestrictUnitServices {

    private final ManagedUnits managedUnits;

    @Inject
    RestrictUnitServices(ManagedUnits managedUnits) {
        this.managedUnits = managedUnits;
    }

    /** @throws Refusal if the unit is not the caller's to manage */
    public void show(long unitKey, Collection<Long> serviceKeys) {
        managedUnits.get(unitKey).show(serviceKeys);
    }

    /** No member sees them any more. @throws Refusal if the unit is not the caller's to manage */
    public void hide(long unitKey, Collection<Long> serviceKeys) {
        managedUnits.get(unitKey).hide(serviceKeys);
    }

    /** @throws Refusal if the unit is not the caller's to manage, or a service is hidden from it */
    public void open(long unitKey, Collection<Long> serviceKeys) {
        managedUnits.get(unitKey).open(serviceKeys);
    }

    /** Only administrators see them any more. @throws Refusal if the unit is not the caller's to manage */
    public void close(long unitKey, Collection<Long> serviceKeys) {
        managedUnits.get(unitKey).close(serviceKeys);
    }
}
