package org.oscm.core.revenueshare.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRevision;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.SharePercentages;
import org.oscm.core.revenueshare.engine.result.Split;

/**
 * The shares that hold for a service on a marketplace. Of each share the newest revision made until the end of the month
 * counts; a share that was never agreed is 0.
 *
 * @param model who sells the service
 * @param percentages the shares
 */
record ShareTerms(SellingModel model, SharePercentages percentages) {

    static ShareTerms at(Instant monthEnd, SoldService service, MarketplaceTerms marketplace) {
        SharePercentages percentages = new SharePercentages(
                inForce(marketplace.shares(), monthEnd),
                inForce(service.operatorShares(), monthEnd),
                service.model() == SellingModel.DIRECT ? Cents.ZERO : inForce(service.sellerShares(), monthEnd));
        return new ShareTerms(service.model(), percentages);
    }

    private static BigDecimal inForce(List<ShareRevision> revisions, Instant monthEnd) {
        return revisions.stream()
                .filter(share -> !share.revision().at().isAfter(monthEnd))
                .max(Comparator.comparing(ShareRevision::revision))
                .map(share -> Cents.round(share.percent()))
                .orElse(Cents.ZERO);
    }

    /** Splits a revenue: every partner's share is rounded, the supplier gets what remains. */
    Split split(BigDecimal revenue) {
        BigDecimal marketplace = Cents.percentOf(revenue, percentages.marketplace());
        BigDecimal operator = Cents.percentOf(revenue, percentages.operator());
        BigDecimal seller = Cents.percentOf(revenue, percentages.seller());
        BigDecimal supplier = revenue.subtract(marketplace).subtract(operator).subtract(seller);
        BigDecimal broker = model == SellingModel.BROKER ? seller : Cents.ZERO;
        BigDecimal reseller = model == SellingModel.RESELLER ? seller : Cents.ZERO;
        return new Split(revenue, marketplace, operator, broker, reseller, supplier);
    }
}
