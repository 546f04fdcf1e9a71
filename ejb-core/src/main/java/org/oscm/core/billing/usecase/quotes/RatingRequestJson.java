package org.oscm.core.billing.usecase.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oscm.core.billing.BillingError;
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
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.storage.JsonInput;

/** Reads a rating request; a wrong one is refused with everything that is wrong with it. */
public final class RatingRequestJson {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final long MOST_OCCURRENCES = 1_000_000_000_000L;
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final JsonInput json;

    private RatingRequestJson(JsonInput json) {
        this.json = json;
    }

    /** @throws Refusal with one part for each wrong value */
    public static RatingRequest read(JsonNode body) {
        JsonInput document = JsonInput.of(body);
        RatingRequest request = document.object(json -> new RatingRequestJson(json).request());
        List<Refusal> complaints = document.complaints();
        if (!complaints.isEmpty()) {
            throw Refusal.ofAll(BillingError.QUOTE_WRONG, complaints);
        }
        return request;
    }

    private RatingRequest request() {
        RatingMode mode = json.get("mode").oneOf(RatingMode.class);
        Map<String, PriceModelHistory> priceModels = json.get("priceModels").members(PriceModelJson::read);
        Map<String, String> services = json.get("services")
                .members(service -> service.get("priceModel").oneOf(priceModels.keySet()));
        return new RatingRequest(
                json.get("timeZone").zone(),
                mode,
                json.get("period").object(period -> period(period, mode)),
                json.get("subscription").object(subscription -> subscription(subscription, services.keySet())),
                services,
                priceModels,
                json.get("assignments").list(RatingRequestJson::assignment),
                json.get("events").list(RatingRequestJson::event),
                json.get("discounts").list(RatingRequestJson::discount),
                json.get("vat").list(RatingRequestJson::vat));
    }

    private static Period period(JsonInput json, RatingMode mode) {
        Instant start = json.get("start").instant();
        Instant end = json.get("end").instant();
        if (mode != RatingMode.PREVIEW && Duration.between(start, end).compareTo(LONGEST) > 0) {
            json.get("end")
                    .complain(
                            InputError.RANGE,
                            start.toEpochMilli(),
                            start.plus(LONGEST).toEpochMilli());
        }
        return new Period(start, notBefore(start, end, json.get("end")));
    }

    private static SubscriptionHistory subscription(JsonInput json, Set<String> services) {
        Instant activatedAt = json.get("activatedAt").instant();
        return new SubscriptionHistory(
                (int) json.get("cutOffDay").whole(1, 28),
                activatedAt,
                json.get("deactivatedAt").optional(at -> notBefore(activatedAt, at.instant(), at)),
                json.get("states").someOf(state -> state(state, services)));
    }

    private static SubscriptionState state(JsonInput json, Set<String> services) {
        return new SubscriptionState(
                Rows.entered(json),
                json.get("status").oneOf(SubscriptionStatus.class),
                json.get("service").oneOf(services),
                json.get("activated").flag());
    }

    private static UserAssignment assignment(JsonInput json) {
        return new UserAssignment(
                json.get("user").text(),
                json.get("changes")
                        .someOf(change -> new AssignmentChange(
                                Rows.changed(change), change.get("role").optional(JsonInput::text))));
    }

    private static RecordedEvent event(JsonInput json) {
        return new RecordedEvent(
                json.get("event").text(),
                json.get("at").instant(),
                json.get("count").whole(0, MOST_OCCURRENCES));
    }

    private static DiscountRevision discount(JsonInput json) {
        Instant validFrom = json.get("validFrom").anyInstant();
        Optional<Instant> validTo = json.get("validTo").optional(to -> notBefore(validFrom, to.anyInstant(), to));
        return new DiscountRevision(json.get("percent").decimal(HUNDRED), validFrom, validTo, Rows.from(json));
    }

    private static VatRateRevision vat(JsonInput json) {
        return new VatRateRevision(
                json.get("rate").text(),
                json.get("scope").oneOf(VatScope.class),
                json.get("percent").decimal(HUNDRED),
                Rows.from(json));
    }

    private static Instant notBefore(Instant start, Instant end, JsonInput json) {
        if (end.isBefore(start)) {
            json.complain(InputError.TIME_REVERSED);
            return start;
        }
        return end;
    }
}
