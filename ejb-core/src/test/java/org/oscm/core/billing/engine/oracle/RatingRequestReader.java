package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import org.oscm.core.billing.engine.history.AssignmentChange;
import org.oscm.core.billing.engine.history.DiscountRevision;
import org.oscm.core.billing.engine.history.RatingMode;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.RecordedEvent;
import org.oscm.core.billing.engine.history.SubscriptionHistory;
import org.oscm.core.billing.engine.history.SubscriptionState;
import org.oscm.core.billing.engine.history.SubscriptionStatus;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.billing.engine.history.VatRateRevision;
import org.oscm.core.billing.engine.history.VatScope;

/** Reads the request of a rating scenario. */
final class RatingRequestReader {

    private RatingRequestReader() {}

    static RatingRequest read(JsonNode json) {
        return new RatingRequest(
                ZoneId.of(json.get("timeZone").asText()),
                RatingMode.valueOf(json.get("mode").asText()),
                Json.period(json.get("period")),
                subscription(json.get("subscription")),
                Json.map(
                        json.get("services"),
                        service -> service.getValue().get("priceModel").asText()),
                Json.map(json.get("priceModels"), model -> PriceModelReader.read(model.getKey(), model.getValue())),
                Json.list(json.get("assignments"), RatingRequestReader::assignment),
                Json.list(json.get("events"), RatingRequestReader::event),
                Json.list(json.get("discounts"), RatingRequestReader::discount),
                Json.list(json.get("vat"), RatingRequestReader::vat));
    }

    private static SubscriptionHistory subscription(JsonNode json) {
        return new SubscriptionHistory(
                json.get("cutOffDay").asInt(),
                Json.instant(json.get("activatedAt")),
                Json.optionalInstant(json.get("deactivatedAt")),
                Json.list(
                        json.get("states"),
                        state -> new SubscriptionState(
                                Json.change(state),
                                SubscriptionStatus.valueOf(state.get("status").asText()),
                                state.get("service").asText(),
                                state.get("activated").asBoolean())));
    }

    private static UserAssignment assignment(JsonNode json) {
        return new UserAssignment(
                json.get("user").asText(),
                Json.list(
                        json.get("changes"),
                        change -> new AssignmentChange(Json.change(change), Json.text(change.get("role")))));
    }

    private static RecordedEvent event(JsonNode json) {
        return new RecordedEvent(
                json.get("event").asText(),
                Json.instant(json.get("at")),
                json.get("count").asLong());
    }

    private static DiscountRevision discount(JsonNode json) {
        return new DiscountRevision(
                Json.decimal(json.get("percent")),
                Json.instant(json.get("validFrom")),
                Json.optionalInstant(json.get("validTo")),
                Json.revision(json));
    }

    private static VatRateRevision vat(JsonNode json) {
        return new VatRateRevision(
                json.get("rate").asText(),
                VatScope.valueOf(json.get("scope").asText()),
                Json.decimal(json.get("percent")),
                Json.revision(json));
    }
}
