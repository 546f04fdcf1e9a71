package org.oscm.core.revenueshare.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.oscm.core.identity.OrganizationView;
import org.oscm.core.revenueshare.ShareType;
import org.oscm.core.revenueshare.model.RevenueShare;
import org.oscm.core.revenueshare.repository.RevenueShares;
import org.oscm.core.storage.NewTransaction;

/** Computes and stores what one organization gets of a month's revenue, unless it has its result already. */
@Dependent
public class ShareWithOrganization {

    private final RevenueShares shares;
    private final ReadSales readSales;
    private final ReadKnown readKnown;
    private final NewTransaction newTransaction;
    private final Clock clock;

    @Inject
    public ShareWithOrganization(
            RevenueShares shares,
            ReadSales readSales,
            ReadKnown readKnown,
            NewTransaction newTransaction,
            Clock clock) {
        this.shares = shares;
        this.readSales = readSales;
        this.readKnown = readKnown;
        this.newTransaction = newTransaction;
        this.clock = clock;
    }

    /**
     * @param pageRead runs after each page of bills, as a sign that the worker lives
     * @return why there is no result; empty if there is one, of this worker or of another that was faster
     */
    Optional<ShareFailure> share(ShareType type, OrganizationView organization, MonthOfSales month, Runnable pageRead) {
        try {
            SalesOfOrganization sales =
                    new SalesOfOrganization(type, organization, month, readSales, readKnown, pageRead);
            String document = ShareWriter.write(type, organization, month.month(), sales);
            newTransaction.run(() -> store(type, organization, month, document));
            return Optional.empty();
        } catch (RuntimeException fault) {
            return newTransaction.get(() -> shares.has(type, month.month(), organization.key()))
                    ? Optional.empty()
                    : Optional.of(ShareFailure.of(type, organization, fault));
        }
    }

    private void store(ShareType type, OrganizationView organization, MonthOfSales month, String document) {
        if (!shares.has(type, month.month(), organization.key())) {
            shares.add(new RevenueShare(organization.key(), type, month.month(), clock.instant(), document));
            shares.flush();
        }
    }
}
