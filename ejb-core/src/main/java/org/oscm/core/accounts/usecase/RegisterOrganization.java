package org.oscm.core.accounts.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.oscm.core.accounts.AccountsError;
import org.oscm.core.accounts.ReferenceType;
import org.oscm.core.accounts.RegisteredOrganization;
import org.oscm.core.identity.Destination;
import org.oscm.core.identity.OrganizationData;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.usecase.CreateOrganization;
import org.oscm.core.identity.usecase.CreateUnconfirmedUser;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.units.usecase.CreateUnit;

/**
 * Makes an organization with its first administrator, who has every user role that goes with the organization's roles
 * and gets his password by mail, and with its default unit. A seller is his own first customer.
 */
@Dependent
public class RegisterOrganization {

    private final CreateOrganization createOrganization;
    private final CreateUser createUser;
    private final CreateUnconfirmedUser createUnconfirmedUser;
    private final EnsureCustomerOf ensureCustomerOf;
    private final CreateUnit createUnit;

    @Inject
    public RegisterOrganization(
            CreateOrganization createOrganization,
            CreateUser createUser,
            CreateUnconfirmedUser createUnconfirmedUser,
            EnsureCustomerOf ensureCustomerOf,
            CreateUnit createUnit) {
        this.createOrganization = createOrganization;
        this.createUser = createUser;
        this.createUnconfirmedUser = createUnconfirmedUser;
        this.ensureCustomerOf = ensureCustomerOf;
        this.createUnit = createUnit;
    }

    /**
     * @param administrator the roles named there are ignored
     * @param marketplaceId the marketplace that the mail refers to; null for none
     * @throws Refusal if a value is not valid, roles exclude each other or the user id is taken
     */
    public RegisteredOrganization register(
            OrganizationData data, Set<OrganizationRole> roles, UserData administrator, String marketplaceId) {
        if (roles.contains(OrganizationRole.PLATFORM_OPERATOR)) {
            throw Refusal.of(AccountsError.ORGANIZATION_ROLE_NOT_GRANTABLE, OrganizationRole.PLATFORM_OPERATOR);
        }
        OrganizationView organization = establish(data, roles);
        UserView first = createUser.create(
                organization.key(), UserData.of(administrator, administratorRoles(roles)), marketplaceId);
        if (ReferenceType.toCustomer(roles).isPresent()) {
            ensureCustomerOf.ensure(organization.key(), organization.key());
        }
        return new RegisteredOrganization(organization, first);
    }

    /**
     * A customer whose first administrator registers himself and has to confirm it.
     *
     * @throws Refusal if a value is not valid or the user id is taken
     */
    RegisteredOrganization registerSelf(
            OrganizationData data, UserData administrator, String password, Destination destination) {
        Set<OrganizationRole> roles = Set.of(OrganizationRole.CUSTOMER);
        OrganizationView organization = establish(data, roles);
        UserView first = createUnconfirmedUser.create(
                organization.key(), UserData.of(administrator, administratorRoles(roles)), password, destination);
        return new RegisteredOrganization(organization, first);
    }

    private OrganizationView establish(OrganizationData data, Set<OrganizationRole> roles) {
        OrganizationView organization = createOrganization.create(data, roles);
        createUnit.createDefault(organization.key());
        return organization;
    }

    private static Set<UserRole> administratorRoles(Set<OrganizationRole> roles) {
        Set<UserRole> all = EnumSet.of(UserRole.ORGANIZATION_ADMIN);
        roles.forEach(role -> role.userRole().ifPresent(all::add));
        return all;
    }
}
