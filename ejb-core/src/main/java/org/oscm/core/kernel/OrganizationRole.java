package org.oscm.core.kernel;

import java.util.Optional;

/** What an organization is in the business (developer's guide, "Organization roles"). */
public enum OrganizationRole {
    SUPPLIER(UserRole.SERVICE_MANAGER),
    TECHNOLOGY_PROVIDER(UserRole.TECHNOLOGY_MANAGER),
    CUSTOMER(null),
    PLATFORM_OPERATOR(UserRole.PLATFORM_OPERATOR),
    MARKETPLACE_OWNER(UserRole.MARKETPLACE_OWNER),
    BROKER(UserRole.BROKER_MANAGER),
    RESELLER(UserRole.RESELLER_MANAGER);

    private final UserRole userRole;

    OrganizationRole(UserRole userRole) {
        this.userRole = userRole;
    }

    /** The user role that needs this organization role; empty for customers. */
    public Optional<UserRole> userRole() {
        return Optional.ofNullable(userRole);
    }
}
