package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.core.billing.BilledSale;
import org.oscm.core.billing.SalesQuery;
import org.oscm.core.billing.usecase.FindBilledSales;
import org.oscm.core.storage.NewTransaction;

/** Reads sales page by page, each page in a transaction of its own: no more than one is in memory, and no lock lasts. */
@Dependent
public class ReadSales {

    private static final int PAGE = 1000;

    private final FindBilledSales findSales;
    private final NewTransaction newTransaction;

    @Inject
    public ReadSales(FindBilledSales findSales, NewTransaction newTransaction) {
        this.findSales = findSales;
        this.newTransaction = newTransaction;
    }

    /** @param pageRead runs after each page, as a sign that the reader lives */
    Stream<BilledSale> of(SalesQuery query, Runnable pageRead) {
        return Stream.iterate(page(query, null, pageRead), page -> !page.isEmpty(), page -> next(query, page, pageRead))
                .flatMap(List::stream);
    }

    private List<BilledSale> next(SalesQuery query, List<BilledSale> page, Runnable pageRead) {
        return page.size() < PAGE ? List.of() : page(query, page.get(page.size() - 1), pageRead);
    }

    private List<BilledSale> page(SalesQuery query, BilledSale after, Runnable pageRead) {
        List<BilledSale> page = newTransaction.get(() -> findSales.page(query, after, PAGE));
        pageRead.run();
        return page;
    }
}
