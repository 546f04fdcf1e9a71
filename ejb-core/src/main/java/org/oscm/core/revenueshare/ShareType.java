package org.oscm.core.revenueshare;

import org.oscm.core.kernel.OrganizationRole;
import org.oscm.schemas.PublishedSchema;

/** From whose point of view revenue is shared. */
public enum ShareType {
    BROKER(OrganizationRole.BROKER, PublishedSchema.BROKER_REVENUE_SHARE),
    MARKETPLACE_OWNER(OrganizationRole.MARKETPLACE_OWNER, PublishedSchema.MARKETPLACE_OWNER_REVENUE_SHARE),
    RESELLER(OrganizationRole.RESELLER, PublishedSchema.RESELLER_REVENUE_SHARE),
    SUPPLIER(OrganizationRole.SUPPLIER, PublishedSchema.SUPPLIER_REVENUE_SHARE);

    private final OrganizationRole role;
    private final PublishedSchema schema;

    ShareType(OrganizationRole role, PublishedSchema schema) {
        this.role = role;
        this.schema = schema;
    }

    /** The role of the organizations that get such a share. */
    public OrganizationRole role() {
        return role;
    }

    /** The schema of the file. */
    public PublishedSchema schema() {
        return schema;
    }
}
