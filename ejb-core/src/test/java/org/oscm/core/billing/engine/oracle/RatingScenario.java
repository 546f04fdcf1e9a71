package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import org.oscm.core.billing.usecase.quotes.RateQuote;

/** Scenarios of one subscription and its bill: the answer is the one quotes are answered with. */
final class RatingScenario {

    private RatingScenario() {}

    static JsonNode answer(JsonNode request) {
        return new RateQuote().rate(request);
    }
}
