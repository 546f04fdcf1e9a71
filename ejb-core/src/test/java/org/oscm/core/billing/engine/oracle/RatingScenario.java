package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;

/** Scenarios of one subscription and its bill. */
final class RatingScenario {

    private RatingScenario() {}

    static JsonNode answer(JsonNode json) {
        RatingRequest request = RatingRequestReader.read(json);
        List<BillingDocument> documents = SubscriptionRating.rate(request);
        if (request.mode() == RatingMode.BILLING_RUN) {
            return documents.isEmpty()
                    ? Json.object().put("billed", false)
                    : BillingDocumentWriter.write(documents.get(0));
        }
        ObjectNode answer = Json.object();
        answer.set("documents", Json.array(documents, RatingScenario::withCalculatedPeriod));
        return answer;
    }

    private static ObjectNode withCalculatedPeriod(BillingDocument document) {
        ObjectNode json = BillingDocumentWriter.write(document);
        json.set("calculatedPeriod", Json.period(document.calculatedPeriod()));
        return json;
    }
}
