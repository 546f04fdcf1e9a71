package org.oscm.core.kernel;

/** What a user may do; the names are those of the published API (developer's guide, "User roles"). */
public enum UserRole {
    ORGANIZATION_ADMIN,
    SERVICE_MANAGER,
    TECHNOLOGY_MANAGER,
    PLATFORM_OPERATOR,
    MARKETPLACE_OWNER,
    BROKER_MANAGER,
    RESELLER_MANAGER,
    SUBSCRIPTION_MANAGER,
    UNIT_ADMINISTRATOR;

    /** The group every signed-in user belongs to, whatever his roles. */
    public static final String ANY_USER = "PlatformUsers";
}
