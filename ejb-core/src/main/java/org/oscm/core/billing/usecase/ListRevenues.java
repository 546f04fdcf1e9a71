package org.oscm.core.billing.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.oscm.core.billing.SellerRevenue;
import org.oscm.core.billing.repository.BillingResults;
import org.oscm.core.billing.repository.BillingResults.Turnover;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Period;

/** Sums the bills up that sellers have written for a month of the billing time zone. */
@Dependent
public class ListRevenues {

    private final BillingResults results;
    private final FindParties parties;
    private final Clock clock;

    @Inject
    public ListRevenues(BillingResults results, FindParties parties, Clock clock) {
        this.results = results;
        this.parties = parties;
        this.clock = clock;
    }

    /** Of bills whose period ends within the month, as revenue shares count them; by id of the seller, then currency. */
    public List<SellerRevenue> of(YearMonth month) {
        return results.turnovers(new Period(start(month), start(month.plusMonths(1)))).stream()
                .map(this::revenue)
                .sorted(Comparator.comparing(SellerRevenue::sellerId).thenComparing(SellerRevenue::currency))
                .toList();
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private SellerRevenue revenue(Turnover turnover) {
        OrganizationView seller = parties.organization(turnover.sellerKey());
        return new SellerRevenue(
                seller.organizationId(),
                seller.name(),
                turnover.currency(),
                turnover.bills(),
                turnover.netAmount(),
                turnover.grossAmount());
    }
}
