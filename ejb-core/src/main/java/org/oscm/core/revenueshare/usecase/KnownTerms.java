package org.oscm.core.revenueshare.usecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.oscm.core.accounts.OperatorShareChanged;
import org.oscm.core.history.Fact;
import org.oscm.core.history.History;
import org.oscm.core.history.Recorded;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.marketplace.CatalogEntryChanged;
import org.oscm.core.marketplace.MarketplaceChanged;
import org.oscm.core.revenueshare.engine.ledger.MarketplaceTerms;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.ShareRevision;
import org.oscm.core.revenueshare.engine.ledger.SoldService;

/** Reads from the history on which terms offers were sold, as it was at the end of a month. */
final class KnownTerms {

    private final Period month;
    private final Map<Long, History> known;

    KnownTerms(Period month, Map<Long, History> known) {
        this.month = month;
        this.known = known;
    }

    Optional<OrganizationChanged> organization(long key) {
        return asOfMonthEnd(key, OrganizationChanged.class);
    }

    String marketplaceId(long key) {
        return marketplaceFact(key).marketplaceId();
    }

    MarketplaceTerms marketplace(long key) {
        return new MarketplaceTerms(
                String.valueOf(key),
                String.valueOf(marketplaceFact(key).ownerKey()),
                shares(key, MarketplaceChanged.class, MarketplaceChanged::marketplaceShare));
    }

    /** The supplier's original of an offer; absent if the supplier sells it himself. */
    OptionalLong template(long serviceKey) {
        Long original = entry(serviceKey).map(CatalogEntryChanged::templateKey).orElse(null);
        return original == null ? OptionalLong.empty() : OptionalLong.of(original);
    }

    /** An offer that never had a place of its own, such as one made for a single customer, is its vendor's. */
    SoldService service(SoldOffers.Offer offer) {
        String service = String.valueOf(offer.serviceKey());
        Optional<CatalogEntryChanged> entry = entry(offer.serviceKey());
        Optional<SellingModel> partner = entry.flatMap(KnownTerms::partner);
        if (partner.isEmpty()) {
            long supplier = entry.map(CatalogEntryChanged::vendorKey)
                    .orElseGet(() -> offer.vendorKeys().iterator().next());
            return new SoldService(
                    service,
                    SellingModel.DIRECT,
                    String.valueOf(supplier),
                    Optional.empty(),
                    operatorShares(offer.serviceKey(), supplier),
                    List.of());
        }
        long original = entry.get().templateKey();
        long supplier = entry(original)
                .map(CatalogEntryChanged::vendorKey)
                .orElseThrow(() -> new IllegalStateException("offer " + original + " has no place in the history"));
        boolean broker = partner.get() == SellingModel.BROKER;
        return new SoldService(
                service,
                partner.get(),
                String.valueOf(supplier),
                Optional.of(String.valueOf(entry.get().vendorKey())),
                operatorShares(original, supplier),
                shares(
                        offer.serviceKey(),
                        CatalogEntryChanged.class,
                        broker ? CatalogEntryChanged::brokerShare : CatalogEntryChanged::resellerShare));
    }

    private static Optional<SellingModel> partner(CatalogEntryChanged entry) {
        if (entry.templateKey() == null) {
            return Optional.empty();
        }
        if (entry.brokerShare() != null) {
            return Optional.of(SellingModel.BROKER);
        }
        return entry.resellerShare() == null ? Optional.empty() : Optional.of(SellingModel.RESELLER);
    }

    /** Those agreed for the offer; where it has none, those agreed with the supplier. */
    private List<ShareRevision> operatorShares(long serviceKey, long supplierKey) {
        List<ShareRevision> ofOffer = shares(serviceKey, CatalogEntryChanged.class, CatalogEntryChanged::operatorShare);
        return ofOffer.isEmpty()
                ? shares(supplierKey, OperatorShareChanged.class, OperatorShareChanged::percent)
                : ofOffer;
    }

    private <F extends Fact> List<ShareRevision> shares(long key, Class<F> type, Function<F, BigDecimal> share) {
        return all(key, type).stream()
                .filter(recorded -> share.apply(recorded.fact()) != null)
                .map(recorded -> new ShareRevision(
                        share.apply(recorded.fact()), Revision.of(recorded.at(), recorded.revision())))
                .toList();
    }

    private Optional<CatalogEntryChanged> entry(long serviceKey) {
        return asOfMonthEnd(serviceKey, CatalogEntryChanged.class);
    }

    private MarketplaceChanged marketplaceFact(long key) {
        return asOfMonthEnd(key, MarketplaceChanged.class)
                .orElseThrow(() -> new IllegalStateException("marketplace " + key + " has no history"));
    }

    /** The newest fact until the end of the month; if the object is younger, its first one. */
    private <F extends Fact> Optional<F> asOfMonthEnd(long key, Class<F> type) {
        List<Recorded<F>> all = all(key, type);
        return all.stream()
                .filter(recorded -> !recorded.at().isAfter(month.end()))
                .reduce((older, newer) -> newer)
                .or(() -> all.stream().findFirst())
                .map(Recorded::fact);
    }

    private <F extends Fact> List<Recorded<F>> all(long key, Class<F> type) {
        return known.getOrDefault(key, new History(List.of())).all(type);
    }
}
