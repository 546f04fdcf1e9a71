package org.oscm.core.catalog.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.oscm.core.catalog.usecase.OnlyPermittedSuppliersSell;
import org.oscm.core.identity.OrganizationRoleGranted;
import org.oscm.core.kernel.OrganizationRole;

/** A provider who becomes a supplier may sell what he provides. */
@Dependent
public class MarketingAfterRole {

    @Inject
    private OnlyPermittedSuppliersSell marketing;

    void granted(@Observes OrganizationRoleGranted granted) {
        if (granted.role() == OrganizationRole.SUPPLIER) {
            marketing.allowOwn(granted.organizationKey());
        }
    }
}
