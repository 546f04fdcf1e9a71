package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.kernel.Period;

/** Tells other rooms what bills brought. */
@Dependent
public class FindBilledSales {

    private final BillingResults results;

    @Inject
    public FindBilledSales(BillingResults results) {
        this.results = results;
    }

    /** Of the bills whose period ends after the start of the month and not after its end, by key. One statement. */
    public List<BilledSale> ofMonth(Period month) {
        return results.sales(month);
    }
}
