package org.oscm.core.marketplace.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.catalog.usecase.FindServices;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Caller;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.CurrentCaller;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.marketplace.usecase.ShowOffers;
import org.oscm.core.units.UnitError;
import org.oscm.core.units.UnitView;
import org.oscm.core.units.usecase.ChangeUnitRoles;
import org.oscm.core.units.usecase.CreateUnit;
import org.oscm.core.units.usecase.DeleteUnit;
import org.oscm.core.units.usecase.FindUnits;
import org.oscm.core.units.usecase.RestrictUnitServices;
import org.oscm.pagination.Pagination;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.vo.VOOrganizationalUnit;
import org.oscm.vo.VOService;
import org.oscm.vo.VOUser;

/** The published OrganizationalUnitService. It stands here because units are shown with services of marketplaces. */
@Stateless
public class OrganizationalUnitServiceBean {

    @Inject
    private CurrentCaller caller;

    @Inject
    private CreateUnit createUnit;

    @Inject
    private DeleteUnit deleteUnit;

    @Inject
    private ChangeUnitRoles changeUnitRoles;

    @Inject
    private RestrictUnitServices restrictServices;

    @Inject
    private FindUnits units;

    @Inject
    private FindParties parties;

    @Inject
    private FindServices services;

    @Inject
    private ShowOffers showOffers;

    @Inject
    private OfferPresenter presenter;

    @Inject
    private UnitMapping mapping;

    @RolesAllowed("ORGANIZATION_ADMIN")
    public VOOrganizationalUnit createUnit(String unitName, String description, String referenceId) {
        return published(createUnit.create(own(), unitName, description, referenceId));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void deleteUnit(String organizationalUnitName) {
        deleteUnit.delete(Check.required("organizationalUnitName", organizationalUnitName));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public List<VOOrganizationalUnit> getOrganizationalUnits(Pagination pagination) {
        return page(units.of(own()), pagination).stream().map(this::published).toList();
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR"})
    public void grantUserRoles(VOUser user, List<UnitRoleType> roles, VOOrganizationalUnit organizationalUnit) {
        changeUnitRoles.grant(key(organizationalUnit), member(user), mapping.roles(roles));
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR"})
    public void revokeUserRoles(VOUser user, List<UnitRoleType> roles, VOOrganizationalUnit organizationalUnit) {
        changeUnitRoles.revoke(key(organizationalUnit), member(user), mapping.roles(roles));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void addVisibleServices(String unitId, List<String> services) {
        restrictServices.show(key(unitId), keys(services));
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public void revokeVisibleServices(String unitId, List<String> services) {
        restrictServices.hide(key(unitId), keys(services));
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR"})
    public void addAccessibleServices(String unitId, List<String> services) {
        restrictServices.open(key(unitId), keys(services));
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR"})
    public void revokeAccessibleServices(String unitId, List<String> services) {
        restrictServices.close(key(unitId), keys(services));
    }

    @RolesAllowed({"ORGANIZATION_ADMIN", "UNIT_ADMINISTRATOR"})
    public List<VOService> getVisibleServices(String unitId, Pagination pagination, String marketplaceId) {
        return without(units.hiddenServices(key(unitId)), pagination, marketplaceId);
    }

    @RolesAllowed("ORGANIZATION_ADMIN")
    public List<VOService> getAccessibleServices(String unitId, Pagination pagination, String marketplaceId) {
        return without(units.closedServices(key(unitId)), pagination, marketplaceId);
    }

    private List<VOService> without(Set<Long> kept, Pagination pagination, String marketplaceId) {
        Check.required("marketplaceId", marketplaceId);
        Caller reader = caller.get();
        return page(
                        showOffers.on(marketplaceId).stream()
                                .filter(offer -> !kept.contains(offer.service().key()))
                                .toList(),
                        pagination)
                .stream()
                .map(offer -> presenter.service(offer, reader.locale()))
                .toList();
    }

    /** Everything without a pagination, or with one that names no limit. */
    private static <T> List<T> page(List<T> all, Pagination pagination) {
        if (pagination == null) {
            return all;
        }
        long offset = Check.range("offset", pagination.getOffset(), 0, Integer.MAX_VALUE);
        long limit = Check.range("limit", pagination.getLimit(), 0, Integer.MAX_VALUE);
        return all.stream()
                .skip(offset)
                .limit(limit == 0 ? Integer.MAX_VALUE : limit)
                .toList();
    }

    private long own() {
        return caller.get().organizationKey();
    }

    private VOOrganizationalUnit published(UnitView unit) {
        return mapping.published(unit, caller.get().organizationId());
    }

    private UserView member(VOUser user) {
        Check.required("user", user);
        return parties.member(user.getKey(), user.getUserId(), own());
    }

    private long key(VOOrganizationalUnit unit) {
        Check.required("organizationalUnit", unit);
        return unit.getKey() == 0 ? units.unit(own(), unit.getName()).key() : unit.getKey();
    }

    private static long key(String unitId) {
        try {
            return Long.parseLong(Check.required("unitId", unitId).strip());
        } catch (NumberFormatException e) {
            throw Refusal.of(UnitError.UNIT_NOT_FOUND, unitId);
        }
    }

    private Set<Long> keys(List<String> serviceKeys) {
        return Check.required("services", serviceKeys).stream()
                .map(OrganizationalUnitServiceBean::serviceKey)
                .map(key -> services.service(key).key())
                .collect(Collectors.toSet());
    }

    private static long serviceKey(String key) {
        try {
            return Long.parseLong(key.strip());
        } catch (NumberFormatException e) {
            throw Refusal.ofMember(InputError.WHOLE_NUMBER, "services", key);
        }
    }
}
