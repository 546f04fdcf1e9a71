package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.billing.usecase.quotes.RateQuote;
import org.oscm.core.kernel.ErrorTexts;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.Json;

class WrongQuotesTest {

    @Test
    void aRightRequestIsAnswered() {
        JsonNode answer = new RateQuote().rate(request());

        assertThat(answer.at("/billed").asBoolean()).isTrue();
        assertThat(answer.at("/overall/net").asText()).isEqualTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({"1000000000, 1000000000.00", "7.770000, 7.77", "0.0050, 0.005", "1E+3, 1000.00"})
    void aPriceIsToldAsOnBillsWithAtLeastTwoDecimals(String given, String told) {
        ObjectNode request = request();
        version(request).put("pricePerPeriod", given);

        assertThat(new RateQuote()
                        .rate(request)
                        .at("/subscriptions/0/priceModels/0/periodFee/basePrice")
                        .asText())
                .isEqualTo(told);
    }

    @Test
    void everyWrongValueIsNamedAtOnce() {
        assertThat(complaints(json -> {
                    json.put("timeZone", "Europe/Atlantis");
                    json.put("mode", "SOMETIMES");
                    json.put("surprise", 1);
                    version(json).put("pricePerPeriod", "ten").remove("currency");
                    state(json).put("service", "svc9").put("at", "yesterday");
                    ((ObjectNode) json.get("subscription")).put("cutOffDay", 29);
                }))
                .containsExactlyInAnyOrder(
                        "timeZone",
                        "mode",
                        "surprise",
                        "priceModels.pm1.versions[0].pricePerPeriod",
                        "priceModels.pm1.versions[0].currency",
                        "subscription.states[0].service",
                        "subscription.states[0].at",
                        "subscription.cutOffDay");
    }

    @Test
    void aMissingPartIsNamedOnce() {
        assertThat(complaints(json -> json.remove("subscription"))).containsExactly("subscription");
    }

    @Test
    void anotherShapeThanAnObjectIsRefused() {
        assertThat(complaintsOf(Json.strict().createArrayNode())).containsExactly("body");
        assertThat(complaints(json -> json.put("priceModels", 7).put("assignments", "none")))
                .contains("priceModels", "assignments");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThat(complaints(json -> ((ObjectNode) json.get("period")).put("end", 1)))
                .containsExactly("period.end");
    }

    @Test
    void numbersThatWouldKeepThePlatformBusyAreRefused() {
        assertThat(complaints(json -> version(json).put("pricePerPeriod", "1e999999999")))
                .containsExactly("priceModels.pm1.versions[0].pricePerPeriod");
        assertThat(complaints(json -> ((ObjectNode) json.get("period")).put("end", 253_402_300_799_999L)))
                .containsExactly("period.end");
    }

    @Test
    void aContradictionIsRefusedAtItsPlace() {
        Refusal refusal = refused(json -> version(json).put("from", 1_372_700_000_000L));

        assertThat(refusal.parts()).singleElement().satisfies(part -> {
            assertThat(part.member()).isEqualTo("priceModels.pm1.versions");
            assertThat(ErrorTexts.of(part, Locale.GERMAN)).contains("pm1", "keine Fassung");
        });
    }

    private static List<String> complaints(Consumer<ObjectNode> change) {
        return refused(change).parts().stream().map(Refusal::member).toList();
    }

    private static List<String> complaintsOf(JsonNode body) {
        return catchThrowableOfType(Refusal.class, () -> new RateQuote().rate(body)).parts().stream()
                .map(Refusal::member)
                .toList();
    }

    private static Refusal refused(Consumer<ObjectNode> change) {
        ObjectNode request = request();
        change.accept(request);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new RateQuote().rate(request));
        assertThat(refusal.code()).isEqualTo(BillingError.QUOTE_WRONG);
        return refusal;
    }

    private static ObjectNode version(JsonNode json) {
        return (ObjectNode) json.at("/priceModels/pm1/versions/0");
    }

    private static ObjectNode state(JsonNode json) {
        return (ObjectNode) json.at("/subscription/states/0");
    }

    private static ObjectNode request() {
        try {
            return (ObjectNode) Json.strict().readTree("""
                    {"timeZone": "Europe/Berlin", "mode": "BILLING_RUN",
                     "period": {"start": 1370037600000, "end": 1372629600000},
                     "subscription": {"cutOffDay": 1, "activatedAt": 1370037600000, "deactivatedAt": null,
                       "states": [{"at": 1370037600000, "revision": 1, "status": "ACTIVE", "service": "svc1",
                                   "activated": true}]},
                     "services": {"svc1": {"priceModel": "pm1"}},
                     "priceModels": {"pm1": {"versions": [
                       {"from": 1370037600000, "revision": 1, "calculationMode": "PRO_RATA", "period": "MONTH",
                        "pricePerPeriod": "10.00", "pricePerUser": "0.00", "oneTimeFee": "0.00",
                        "freePeriodDays": 0, "currency": "EUR", "provisioned": true}],
                       "rolePrices": [], "userSteps": [], "events": [], "parameters": []}},
                     "assignments": [], "events": [], "discounts": [], "vat": []}
                    """);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
