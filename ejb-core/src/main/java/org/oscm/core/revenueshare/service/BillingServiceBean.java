package org.oscm.core.revenueshare.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.oscm.core.billing.usecase.ExportBillingData;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.usecase.ExportRevenueShares;
import org.oscm.types.enumtypes.BillingSharesResultType;

/** The published BillingService: billing data and revenue shares for accounting. */
@Stateless
public class BillingServiceBean {

    @Inject
    private ExportBillingData exportBillingData;

    @Inject
    private ExportRevenueShares exportRevenueShares;

    @RolesAllowed({"SERVICE_MANAGER", "RESELLER_MANAGER"})
    public byte[] getCustomerBillingData(Long from, Long to, List<String> organizationIds) {
        return exportBillingData.export(
                instant(from), instant(to), organizationIds == null ? List.of() : organizationIds);
    }

    @RolesAllowed({"BROKER_MANAGER", "MARKETPLACE_OWNER", "PLATFORM_OPERATOR", "RESELLER_MANAGER", "SERVICE_MANAGER"})
    public byte[] getRevenueShareData(Long from, Long to, BillingSharesResultType resultType) {
        ShareType type = resultType == null ? null : ShareType.valueOf(resultType.name());
        return exportRevenueShares.export(instant(from), instant(to), type);
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
