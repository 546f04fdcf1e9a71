package org.oscm.types.enumtypes;

/** What an organization is on the platform. Supplier, broker and reseller exclude each other. */
public enum OrganizationRoleType {
    MARKETPLACE_OWNER,
    PLATFORM_OPERATOR,
    TECHNOLOGY_PROVIDER,
    SUPPLIER,
    CUSTOMER,
    BROKER,
    RESELLER
}
