package org.oscm.webservices.soap;

import org.oscm.core.revenueshare.RevenueShareError;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the revenue share room are published. */
final class RevenueShareFaults {

    private RevenueShareFaults() {}

    static void fill(FaultTable table) {
        table.invalid(RevenueShareError.SHARE_MONTHS_REVERSED, ReasonEnum.INVALID_DATE_RANGE);
        table.notPermitted(RevenueShareError.SHARES_NOT_FOR_YOU);
        table.fault(RevenueShareError.SHARES_NOT_OF_YOUR_ORGANIZATION, OrganizationAuthoritiesException::new);
    }
}
