package org.oscm.core.revenueshare.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.revenueshare.usecase.PlanRevenueShares;

/** After each billing run revenue is shared. */
@Dependent
public class SharesAfterBilling {

    @Inject
    private PlanRevenueShares planRevenueShares;

    void finished(@Observes BillingRunFinished run) {
        planRevenueShares.plan(run);
    }
}
