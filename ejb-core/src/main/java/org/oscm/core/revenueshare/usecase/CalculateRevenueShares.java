package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.model.RevenueShare;
import org.oscm.core.revenueshare.model.RevenueShareRun;
import org.oscm.core.revenueshare.repository.RevenueShares;
import org.oscm.core.storage.NewTransaction;

/**
 * Shares the revenue of months that wait for it: one result for every supplier, broker, reseller and marketplace owner
 * that has none yet. An organization whose result cannot be computed stops no other; the next run tries it again.
 */
@Dependent
public class CalculateRevenueShares {

    private static final Logger LOG = System.getLogger(CalculateRevenueShares.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final RevenueShares shares;
    private final ReadMonthOfSales readMonth;
    private final FindParties parties;
    private final NewTransaction newTransaction;
    private final RealTime realTime;
    private final Clock clock;

    @Inject
    public CalculateRevenueShares(
            RevenueShares shares,
            ReadMonthOfSales readMonth,
            FindParties parties,
            NewTransaction newTransaction,
            RealTime realTime,
            Clock clock) {
        this.shares = shares;
        this.readMonth = readMonth;
        this.parties = parties;
        this.newTransaction = newTransaction;
        this.realTime = realTime;
        this.clock = clock;
    }

    public void work() {
        for (long runKey : newTransaction.get(shares::open)) {
            newTransaction.get(() -> claimed(runKey)).ifPresent(month -> share(runKey, month));
        }
    }

    private Optional<Period> claimed(long runKey) {
        return shares.lock(runKey).filter(run -> run.isFree(realTime.now())).map(run -> {
            run.lease(realTime.now().plus(LEASE));
            return run.month();
        });
    }

    private void share(long runKey, Period month) {
        MonthOfSales sales = null;
        for (ShareType type : ShareType.values()) {
            List<OrganizationView> waiting = newTransaction.get(() -> waiting(type, month));
            if (!waiting.isEmpty() && sales == null) {
                sales = newTransaction.get(() -> readMonth.read(month));
            }
            for (OrganizationView organization : waiting) {
                share(type, organization, sales);
            }
        }
        newTransaction.run(() -> shares.lock(runKey).ifPresent(RevenueShareRun::finish));
    }

    private List<OrganizationView> waiting(ShareType type, Period month) {
        Set<Long> served = shares.organizationsWith(type, month);
        return parties.organizations(type.role()).stream()
                .filter(organization -> !served.contains(organization.key()))
                .toList();
    }

    private void share(ShareType type, OrganizationView organization, MonthOfSales sales) {
        try {
            String document = ShareWriter.write(type, organization, sales);
            newTransaction.run(() -> {
                shares.add(new RevenueShare(organization.key(), type, sales.month(), clock.instant(), document));
                shares.flush();
            });
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.ERROR,
                    "The revenue of " + sales.month() + " could not be shared with the " + type + " "
                            + organization.organizationId(),
                    failure);
        }
    }
}
