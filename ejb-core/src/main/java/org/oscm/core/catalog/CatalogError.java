package org.oscm.core.catalog;

import org.oscm.core.kernel.ErrorCode;

/** What this room refuses. */
public enum CatalogError implements ErrorCode {
    /** No technical service has this key, or not for this caller; parameter: the key. */
    TECHNICAL_SERVICE_NOT_FOUND(Kind.NOT_FOUND),
    /** The technical service was changed since it was read; parameter: its id. */
    TECHNICAL_SERVICE_CHANGED(Kind.STALE),
    /** The organization may not do this in this role; parameter: the role. */
    ORGANIZATION_ROLE_UNSUITABLE(Kind.NOT_PERMITTED),
    /** The document holds no valid definitions; parameter: everything that is wrong, a finding a line. */
    DEFINITION_INVALID(Kind.INVALID),
    /** The definition names a billing system that is not connected; parameter: its id. */
    BILLING_SYSTEM_UNKNOWN(Kind.NOT_FOUND),
    /** The access type cannot change while services are based on it; parameter: id of the technical service. */
    ACCESS_TYPE_FIXED(Kind.CONFLICT),
    /** The number of subscriptions cannot be limited while there are some; parameter: id of the technical service. */
    ONE_SUBSCRIPTION_FIXED(Kind.CONFLICT),
    /** Acting for customers cannot change while there are subscriptions; parameter: id of the technical service. */
    ON_BEHALF_FIXED(Kind.CONFLICT),
    /** Something that is used would go or change; parameters: its kind, its id, id of the technical service. */
    PART_IN_USE(Kind.CONFLICT),
    /** The technical service is another provider's; parameter: its id. */
    TECHNICAL_SERVICE_NOT_YOURS(Kind.NOT_PERMITTED),
    /** The supplier may not sell this application; parameter: id of the technical service. */
    MARKETING_NOT_PERMITTED(Kind.NOT_PERMITTED),
    /** Only suppliers can be allowed to sell applications; parameter: ids of those who are none, or are unknown. */
    MARKETING_NOT_GRANTABLE(Kind.CONFLICT),
    /** Only suppliers sell applications; parameter: ids of those who are none. */
    MARKETING_WITHOUT_SUPPLIER(Kind.CONFLICT),
    /** May not sell the application anyway; parameter: ids of the organizations. */
    MARKETING_PERMISSION_NOT_FOUND(Kind.NOT_FOUND),
    /** No service has this key, or not for this caller; parameter: the key. */
    SERVICE_NOT_FOUND(Kind.NOT_FOUND),
    /** The service belongs to another seller; parameter: its id. */
    SERVICE_NOT_YOURS(Kind.NOT_PERMITTED),
    /** The service was changed since it was read; parameter: its id. */
    SERVICE_CHANGED(Kind.STALE),
    /** The seller has another service with this id; parameter: the id. */
    SERVICE_ID_TAKEN(Kind.NOT_UNIQUE),
    /** The status of the service does not allow this; parameters: its id, its status. */
    SERVICE_STATUS_UNSUITABLE(Kind.CONFLICT),
    /** Only a seller's own offer can be treated so; parameter: id of the service. */
    SERVICE_NOT_AN_OFFER(Kind.CONFLICT),
    /** The technical service has no such parameter; parameter: its id. */
    PARAMETER_NOT_FOUND(Kind.NOT_FOUND),
    /** The same parameter is named twice; parameter: its id. */
    PARAMETER_TWICE(Kind.INVALID),
    /** The file is no picture of a supported type. */
    IMAGE_UNREADABLE(Kind.INVALID);

    private final Kind kind;

    CatalogError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
