package org.oscm.webservices.soap;

import org.oscm.core.billing.BillingError;
import org.oscm.types.exceptions.OrganizationAuthoritiesException;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;

/** How the refusals of the billing room are published. */
final class BillingFaults {

    private BillingFaults() {}

    static void fill(FaultTable table) {
        table.fault(BillingError.BILLING_DATA_NOT_YOURS, OrganizationAuthoritiesException::new);
        table.invalid(BillingError.BILLING_PERIOD_REVERSED, ReasonEnum.INVALID_DATE_RANGE);
    }
}
