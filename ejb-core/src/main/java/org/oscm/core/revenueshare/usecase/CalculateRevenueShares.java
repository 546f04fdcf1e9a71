package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.identity.usecase.FindParties;
import org.oscm.core.kernel.Period;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.model.RevenueShareRun;
import org.oscm.core.revenueshare.repository.RevenueShares;
import org.oscm.core.storage.NewTransaction;

/**
 * Shares the revenue of months that wait for it: one result for every supplier, broker, reseller and marketplace owner
 * that has none yet. An organization whose result cannot be computed stops no other; the operators are told, and the
 * next billing run has it tried again. Any number of servers may work here: a month is leased, and the lease goes on
 * with every page of bills and every result; should two meet all the same, the first result of an organization stays.
 */
@Dependent
public class CalculateRevenueShares {

    private static final Duration LEASE = Duration.ofSeconds(20);

    private final RevenueShares shares;
    private final ReadMonthOfSales readMonth;
    private final ShareWithOrganization shareWith;
    private final ReportShareFailures reportFailures;
    private final FindParties parties;
    private final NewTransaction newTransaction;
    private final RealTime realTime;

    @Inject
    public CalculateRevenueShares(
            RevenueShares shares,
            ReadMonthOfSales readMonth,
            ShareWithOrganization shareWith,
            ReportShareFailures reportFailures,
            FindParties parties,
            NewTransaction newTransaction,
            RealTime realTime) {
        this.shares = shares;
        this.readMonth = readMonth;
        this.shareWith = shareWith;
        this.reportFailures = reportFailures;
        this.parties = parties;
        this.newTransaction = newTransaction;
        this.realTime = realTime;
    }

    public void work() {
        for (RevenueShareRun run : newTransaction.get(() -> shares.runs(RevenueShareRun.State.OPEN))) {
            newTransaction.get(() -> claimed(run.key())).ifPresent(month -> share(run.key(), month));
        }
    }

    private Optional<Period> claimed(long runKey) {
        return shares.lock(runKey).filter(run -> run.isFree(realTime.now())).map(run -> {
            run.lease(realTime.now().plus(LEASE));
            return run.month();
        });
    }

    private void share(long runKey, Period month) {
        List<ShareFailure> failures = new ArrayList<>();
        try {
            share(month, () -> newTransaction.run(() -> renew(runKey)), failures);
        } catch (RuntimeException monthUnreadable) {
            failures.add(ShareFailure.ofMonth(monthUnreadable));
        }
        newTransaction.run(
                () -> shares.lock(runKey).filter(RevenueShareRun::isOpen).ifPresent(run -> end(run, failures)));
    }

    private void share(Period month, Runnable renewal, List<ShareFailure> failures) {
        MonthOfSales sales = null;
        for (ShareType type : ShareType.values()) {
            List<OrganizationView> waiting = newTransaction.get(() -> waiting(type, month));
            if (!waiting.isEmpty() && sales == null) {
                sales = readMonth.read(month, renewal);
            }
            for (OrganizationView organization : waiting) {
                shareWith.share(type, organization, sales, renewal).ifPresent(failures::add);
                renewal.run();
            }
        }
    }

    private void renew(long runKey) {
        shares.lock(runKey).ifPresent(run -> run.lease(realTime.now().plus(LEASE)));
    }

    private void end(RevenueShareRun run, List<ShareFailure> failures) {
        if (failures.isEmpty()) {
            run.finish();
        } else {
            run.fail();
            reportFailures.report(run.month(), failures);
        }
    }

    private List<OrganizationView> waiting(ShareType type, Period month) {
        Set<Long> served = shares.organizationsWith(type, month);
        return parties.organizations(type.role()).stream()
                .filter(organization -> !served.contains(organization.key()))
                .toList();
    }
}
