package org.oscm.core.units.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.VersionedRow;
import org.oscm.core.units.UnitChanged;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitRole;
import org.oscm.core.units.UnitView;

/** A part of a customer: its members, and what they see of the catalog. */
@Entity
@Table(name = "organizational_unit")
public class OrganizationalUnit extends VersionedRow {

    private static final int NAME = 256;
    private static final String DEFAULT_NAME = "default";

    private long organizationKey;
    private String name;
    private String description;
    private String referenceId;
    private boolean standard;

    @ElementCollection
    @CollectionTable(name = "unit_member", joinColumns = @JoinColumn(name = "unitKey"))
    private List<UnitMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "unit_hidden_service", joinColumns = @JoinColumn(name = "unitKey"))
    @Column(name = "serviceKey")
    private Set<Long> hiddenServices = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "unit_closed_service", joinColumns = @JoinColumn(name = "unitKey"))
    @Column(name = "serviceKey")
    private Set<Long> closedServices = new HashSet<>();

    protected OrganizationalUnit() {}

    public OrganizationalUnit(long organizationKey, String name, String description, String referenceId) {
        this.organizationKey = organizationKey;
        this.name = Check.length("unitName", Check.required("unitName", name).strip(), NAME);
        this.description = Check.length("description", description, Check.DESCRIPTION);
        this.referenceId = Check.length("referenceId", referenceId, Check.DESCRIPTION);
    }

    /** The unit for everybody who is in no other. */
    public static OrganizationalUnit standard(long organizationKey) {
        OrganizationalUnit unit = new OrganizationalUnit(organizationKey, DEFAULT_NAME, null, null);
        unit.standard = true;
        return unit;
    }

    /** @throws Refusal if it is the default unit */
    public void mustNotBeDefault() {
        if (standard) {
            throw Refusal.of(UnitError.UNIT_IS_DEFAULT, name);
        }
    }

    public boolean isDefault() {
        return standard;
    }

    /** @return whether that is news */
    public boolean add(long userKey) {
        boolean isNew = member(userKey).isEmpty();
        if (isNew) {
            members.add(new UnitMember(userKey));
        }
        return isNew;
    }

    /** @return whether the user was a member */
    public boolean remove(long userKey) {
        return members.removeIf(member -> member.userKey() == userKey);
    }

    /** Gives a member roles, or takes them from him. */
    public void setRoles(long userKey, Set<UnitRole> roles, boolean granted) {
        member(userKey).ifPresent(member -> roles.forEach(role -> member.set(role, granted)));
    }

    private Optional<UnitMember> member(long userKey) {
        return members.stream().filter(member -> member.userKey() == userKey).findAny();
    }

    public boolean hasMember(long userKey) {
        return member(userKey).isPresent();
    }

    public boolean isAdministeredBy(long userKey) {
        return member(userKey).filter(UnitMember::isAdministrator).isPresent();
    }

    public Set<Long> memberKeys() {
        return members.stream().map(UnitMember::userKey).collect(Collectors.toSet());
    }

    /** No member sees these services any more. */
    public void hide(Collection<Long> serviceKeys) {
        hiddenServices.addAll(serviceKeys);
    }

    public void show(Collection<Long> serviceKeys) {
        hiddenServices.removeAll(serviceKeys);
    }

    /** Only administrators of the unit see these services any more. */
    public void close(Collection<Long> serviceKeys) {
        closedServices.addAll(serviceKeys);
    }

    /** @throws Refusal if the service is hidden */
    public void mustSee(long serviceKey) {
        if (hiddenServices.contains(serviceKey)) {
            throw Refusal.of(UnitError.SERVICE_HIDDEN_FROM_UNIT, serviceKey, name);
        }
    }

    /** @throws Refusal if a service is hidden */
    public void open(Collection<Long> serviceKeys) {
        serviceKeys.forEach(this::mustSee);
        closedServices.removeAll(serviceKeys);
    }

    /** Keys of the services that nobody in the unit sees. */
    public Set<Long> hiddenServices() {
        return Set.copyOf(hiddenServices);
    }

    /** Keys of the services that members without a role cannot use: the hidden and the closed ones. */
    public Set<Long> closedServices() {
        Set<Long> all = new HashSet<>(hiddenServices);
        all.addAll(closedServices);
        return all;
    }

    /** Keys of the services that are kept from a member, administrator or not. */
    public Set<Long> keptFrom(long userKey) {
        return isAdministeredBy(userKey) ? hiddenServices() : closedServices();
    }

    public long organizationKey() {
        return organizationKey;
    }

    public String name() {
        return name;
    }

    public UnitView view() {
        return new UnitView(key(), version(), organizationKey, name, description, referenceId, standard);
    }

    public UnitChanged fact() {
        return new UnitChanged(name, referenceId);
    }
}
