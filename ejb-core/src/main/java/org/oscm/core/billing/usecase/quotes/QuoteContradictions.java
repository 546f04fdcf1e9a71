package org.oscm.core.billing.usecase.quotes;

import org.oscm.core.billing.BillingContradiction;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/** Says at which place of a rating request a contradiction lies. */
final class QuoteContradictions {

    private QuoteContradictions() {}

    static Refusal refusal(ContradictoryHistory contradiction) {
        return Refusal.ofMember(
                BillingContradiction.valueOf(contradiction.contradiction().name()),
                path(contradiction),
                contradiction.details().toArray());
    }

    private static String path(ContradictoryHistory contradiction) {
        return switch (contradiction.contradiction()) {
            case USAGE_OUTSIDE_PERIOD -> "period";
            case SERVICE_WITHOUT_PRICE_MODEL ->
                "services." + contradiction.details().get(0);
            case NO_PRICE_MODEL_VERSION, CURRENCY_MISSING ->
                "priceModels." + contradiction.details().get(0) + ".versions";
            case PRICING_PERIOD_MISSING,
                    SEVERAL_CURRENCIES,
                    STEPS_WITHOUT_OPEN_END,
                    VALUE_NOT_NUMERIC,
                    OPTION_WITHOUT_PRICE -> "priceModels";
            case ROLE_UNKNOWN -> "assignments";
            case END_BEFORE_START, LIFE_REVERSED -> "subscription";
        };
    }
}
