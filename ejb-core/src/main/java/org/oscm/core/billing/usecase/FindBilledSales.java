package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.billing.repository.BillingResults;

/** Tells other rooms what bills brought. */
@Dependent
public class FindBilledSales {

    private final BillingResults results;

    @Inject
    public FindBilledSales(BillingResults results) {
        this.results = results;
    }

    /**
     * A page of sales, ordered by end of the period, then by key of the bill. One statement.
     *
     * @param after the last sale of the page before; null for the first page
     * @param most at most so many
     */
    public List<BilledSale> page(SalesQuery query, BilledSale after, int most) {
        return results.sales(query, after, most);
    }
}
