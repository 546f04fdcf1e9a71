package org.oscm.core.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.oscm.core.billing.usecase.ExportBillingData;

/** The published BillingService: billing data for accounting. */
@Stateless
public class BillingServiceBean {

    @Inject
    private ExportBillingData exportBillingData;

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER"})
    public byte[] getCustomerBillingData(Long from, Long to, List<String> organizationIds) {
        return exportBillingData.export(
                instant(from), instant(to), organizationIds == null ? List.of() : organizationIds);
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
