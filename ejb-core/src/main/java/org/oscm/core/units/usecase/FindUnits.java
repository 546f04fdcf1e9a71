package org.oscm.core.units.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitView;
import org.oscm.core.units.model.OrganizationalUnit;
import org.oscm.core.units.repository.OrganizationalUnits;

/** Looks organizational units up, and what they keep from whom. */
@Dependent
public class FindUnits {

    private final OrganizationalUnits units;
    private final ManagedUnits managedUnits;
    private final CurrentCaller caller;

    @Inject
    FindUnits(OrganizationalUnits units, ManagedUnits managedUnits, CurrentCaller caller) {
        this.units = units;
        this.managedUnits = managedUnits;
        this.caller = caller;
    }

    /** @throws Refusal if the organization has none with this key */
    public UnitView unit(long organizationKey, long key) {
        return units.get(organizationKey, key).view();
    }

    /** @throws Refusal if the organization has none with this name */
    public UnitView unit(long organizationKey, String name) {
        return units.find(organizationKey, name)
                .orElseThrow(() -> Refusal.of(UnitError.UNIT_NOT_FOUND, name))
                .view();
    }

    /** The default unit first, the others ordered by name. */
    public List<UnitView> of(long organizationKey) {
        return units.of(organizationKey).stream().map(OrganizationalUnit::view).toList();
    }

    /** Whether a user administers a unit. */
    public boolean administers(long userKey, long unitKey) {
        return administeredBy(userKey).contains(unitKey);
    }

    /** Keys of the units that a user administers. */
    public Set<Long> administeredBy(long userKey) {
        return units.withMember(userKey).stream()
                .filter(unit -> unit.isAdministeredBy(userKey))
                .map(OrganizationalUnit::key)
                .collect(Collectors.toSet());
    }

    /** @throws Refusal if the unit is not the caller's to manage, or the service is hidden from it */
    public void mustBeManagedAndOffered(long unitKey, long serviceKey) {
        managedUnits.get(unitKey).mustSee(serviceKey);
    }

    /** Keys of the services that nobody in the unit sees. @throws Refusal if the unit is not the caller's to manage */
    public Set<Long> hiddenServices(long unitKey) {
        return managedUnits.get(unitKey).hiddenServices();
    }

    /** Keys of the services that ordinary members cannot use. @throws Refusal if the unit is not the caller's to manage */
    public Set<Long> closedServices(long unitKey) {
        return managedUnits.get(unitKey).closedServices();
    }

    /**
     * Keys of the services that the caller neither sees nor may use, because every unit he is in keeps them from him.
     * Administrators of the organization see everything.
     */
    public Set<Long> servicesKeptFromCaller() {
        Caller who = caller.get();
        if (who.has(UserRole.ORGANIZATION_ADMIN)) {
            return Set.of();
        }
        List<OrganizationalUnit> own = units.withMember(who.userKey());
        if (own.isEmpty()) {
            own = units.of(who.organizationKey()).stream()
                    .filter(OrganizationalUnit::isDefault)
                    .toList();
        }
        return own.stream()
                .map(unit -> unit.keptFrom(who.userKey()))
                .reduce((one, other) -> {
                    Set<Long> both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Set.of());
    }
}
