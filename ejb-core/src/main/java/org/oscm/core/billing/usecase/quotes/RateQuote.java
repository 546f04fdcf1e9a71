package org.oscm.core.billing.usecase.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.oscm.core.billing.BillingError;
import org.oscm.core.billing.engine.SubscriptionRating;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.engine.ContradictoryHistory;

/** Says what given facts cost. Reads nothing but the request and stores nothing. */
@Dependent
public class RateQuote {

    /**
     * The document of a billing run, or {@code {"billed": false}}; for the other modes a list of documents.
     *
     * @throws Refusal with one part for each wrong value of the request
     */
    public JsonNode rate(JsonNode body) {
        RatingRequest request = RatingRequestJson.read(body);
        List<BillingDocument> documents = documents(request);
        if (request.mode() == RatingMode.BILLING_RUN) {
            return documents.isEmpty()
                    ? Nodes.object().put("billed", false)
                    : BillingDocumentJson.write(documents.get(0));
        }
        ObjectNode answer = Nodes.object();
        answer.set("documents", Nodes.array(documents, RateQuote::withCalculatedPeriod));
        return answer;
    }

    private static List<BillingDocument> documents(RatingRequest request) {
        try {
            return SubscriptionRating.rate(request);
        } catch (ContradictoryHistory contradiction) {
            throw Refusal.ofAll(BillingError.QUOTE_WRONG, List.of(QuoteContradictions.refusal(contradiction)));
        }
    }

    private static ObjectNode withCalculatedPeriod(BillingDocument document) {
        ObjectNode json = BillingDocumentJson.write(document);
        json.set("calculatedPeriod", Nodes.period(document.calculatedPeriod()));
        return json;
    }
}
