package org.oscm.types.enumtypes;

public enum OrganizationRoleType {
    MARKETPLACE_OWNER,
    PLATFORM_OPERATOR,
    TECHNOLOGY_PROVIDER,
    SUPPLIER,
    CUSTOMER,
    BROKER,
    RESELLER
}
