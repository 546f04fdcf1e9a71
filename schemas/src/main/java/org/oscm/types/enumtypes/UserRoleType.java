package org.oscm.types.enumtypes;

/**
 * What a user may do for the organization. Administrators of units have no value here: the released contract does
 * not know one.
 */
public enum UserRoleType {
    SERVICE_MANAGER,
    TECHNOLOGY_MANAGER,
    ORGANIZATION_ADMIN,
    PLATFORM_OPERATOR,
    MARKETPLACE_OWNER,
    BROKER_MANAGER,
    RESELLER_MANAGER,
    SUBSCRIPTION_MANAGER
}
