package org.oscm.core.billing.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.oscm.core.billing.engine.costs.Totals;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.billing.engine.history.RatingRequest;

/** Rates one subscription: facts in, documents out, nothing stored. */
public final class SubscriptionRating {

    private SubscriptionRating() {}

    /**
     * The documents of a request, oldest first: for a billing run one or none, for exports on the fly one for each
     * billing period touched that has something chargeable.
     *
     * @throws org.oscm.core.pricing.engine.ContradictoryHistory if the facts contradict each other
     */
    public static List<BillingDocument> rate(RatingRequest request) {
        return RatedPieces.of(request).stream()
                .flatMap(piece -> document(request, piece).stream())
                .toList();
    }

    private static List<BillingDocument> document(RatingRequest request, RatedPieces.Piece piece) {
        List<SubscriptionUsage> subscriptions = new PeriodRating(request, piece.calculated()).subscriptions();
        if (subscriptions.isEmpty()) {
            return List.of();
        }
        return List.of(new BillingDocument(
                piece.printed(),
                piece.calculated(),
                standardOffset(request.zone(), piece.calculated().end()),
                subscriptions,
                Totals.of(subscriptions, piece.calculated(), request)));
    }

    private static String standardOffset(ZoneId zone, Instant instant) {
        ZoneOffset offset = zone.getRules().getStandardOffset(instant);
        return "UTC" + (offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId());
    }
}
