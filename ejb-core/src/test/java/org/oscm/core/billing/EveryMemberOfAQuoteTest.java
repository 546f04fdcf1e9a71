package org.oscm.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oscm.core.billing.usecase.quotes.RateQuote;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.Json;

/** Spoils each member of a rating request that says everything there is to say, one at a time. */
class EveryMemberOfAQuoteTest {

    /** May be left out; a list that is left out is empty. */
    private static final Set<String> OPTIONAL = Set.of(
            "deactivatedAt",
            "validTo",
            "deleted",
            "limit",
            "freeAmount",
            "additionalPrice",
            "value",
            "rolePrices",
            "userSteps",
            "events",
            "parameters",
            "prices",
            "steps",
            "options",
            "values",
            "assignments",
            "discounts",
            "vat");

    /** Amounts and percentages; other numbers are whole. */
    private static final Set<String> DECIMALS = Set.of(
            "pricePerPeriod",
            "pricePerUser",
            "oneTimeFee",
            "price",
            "pricePerSubscription",
            "percent",
            "additionalPrice");

    /**
     * A member of the request.
     *
     * @param at where it is
     * @param path how a complaint names it
     */
    record Member(JsonPointer at, String path) {

        JsonNode in(JsonNode request) {
            return request.at(at);
        }

        String name() {
            return at.last().getMatchingProperty();
        }

        boolean isElement() {
            return at.last().mayMatchElement();
        }

        /** An assignment needs no role, and nobody asks for the scope of a parameter. */
        boolean isOptional() {
            return !isElement() && OPTIONAL.contains(name())
                    || path.matches(".*\\.changes\\[\\d]\\.role|.*\\.parameters\\[\\d]\\.scope");
        }

        ObjectNode replacedBy(JsonNode value) {
            ObjectNode request = request();
            JsonNode parent = request.at(at.head());
            if (parent instanceof ArrayNode list) {
                list.set(at.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) parent).set(name(), value);
            }
            return request;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Member> members() {
        List<Member> members = new ArrayList<>();
        collect(request(), JsonPointer.empty(), "", members);
        return members.stream();
    }

    private static void collect(JsonNode node, JsonPointer at, String path, List<Member> members) {
        if (!path.isEmpty()) {
            members.add(new Member(at, path));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(node.get(i), at.appendIndex(i), path + "[" + i + "]", members);
        }
        node.properties()
                .forEach(member -> collect(
                        member.getValue(),
                        at.appendProperty(member.getKey()),
                        path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                        members));
    }

    @ParameterizedTest
    @MethodSource("members")
    void aWrongTypeIsNamed(Member member) {
        JsonNode wrong = member.in(request()).isContainerNode()
                ? IntNode.valueOf(7)
                : JsonNodeFactory.instance.objectNode().put("surprise", 1);

        assertThat(complaints(member.replacedBy(wrong))).contains(member.path());
    }

    @ParameterizedTest
    @MethodSource("members")
    void nothingIsNamedUnlessItMayBeMissing(Member member) {
        ObjectNode spoilt = member.replacedBy(JsonNodeFactory.instance.nullNode());

        if (member.isOptional()) {
            assertThatCode(() -> new RateQuote().rate(spoilt)).doesNotThrowAnyException();
        } else {
            assertThat(complaints(spoilt)).contains(member.path());
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void anUnknownMemberIsNamed(Member member) {
        JsonNode value = member.in(request());
        if (value instanceof ObjectNode object && !isNamedByCaller(member)) {
            ObjectNode more = object.deepCopy();
            more.put("surprise", 1);

            assertThat(complaints(member.replacedBy(more))).containsExactly(member.path() + ".surprise");
        }
    }

    /** Callers choose the names of services and price models. */
    private static boolean isNamedByCaller(Member member) {
        return member.path().equals("services") || member.path().equals("priceModels");
    }

    @ParameterizedTest
    @MethodSource("members")
    void numbersBeyondReasonAreNamed(Member member) {
        JsonNode value = member.in(request());
        boolean decimal = DECIMALS.contains(member.name());
        if (!value.isNumber() && !decimal) {
            return;
        }
        assertThat(complaints(member.replacedBy(JsonNodeFactory.instance.numberNode(new BigDecimal("1e400")))))
                .contains(member.path());
        assertThat(complaints(member.replacedBy(JsonNodeFactory.instance.numberNode(Double.NaN))))
                .contains(member.path());
        assertThat(complaints(member.replacedBy(TextNode.valueOf("NaN")))).contains(member.path());
        if (decimal) {
            assertThat(complaints(member.replacedBy(TextNode.valueOf("-0.01")))).contains(member.path());
        } else {
            assertThat(complaints(member.replacedBy(JsonNodeFactory.instance.numberNode(new BigDecimal("1.5")))))
                    .contains(member.path());
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void wordsThatNameNothingAreNamed(Member member) {
        if (Set.of(
                                "mode",
                                "timeZone",
                                "status",
                                "calculationMode",
                                "valueType",
                                "change",
                                "scope",
                                "service",
                                "priceModel")
                        .contains(member.name())
                && member.in(request()).isTextual()
                && !member.path().startsWith("priceModels.pm1.parameters[0].scope")) {
            assertThat(complaints(member.replacedBy(TextNode.valueOf("ODDLY")))).contains(member.path());
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void instantsAtTheEndsOfTimeAreAnsweredOrNamed(Member member) {
        if (Set.of("at", "from", "start", "end", "activatedAt", "deactivatedAt", "validFrom", "validTo")
                .contains(member.name())) {
            for (long instant : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, -1, 0}) {
                ObjectNode spoilt = member.replacedBy(JsonNodeFactory.instance.numberNode(instant));
                try {
                    assertThat(new RateQuote().rate(spoilt)).isNotNull();
                } catch (Refusal refusal) {
                    assertThat(refusal.parts()).as(member + " = " + instant).isNotEmpty();
                }
            }
        }
    }

    private static List<String> complaints(ObjectNode request) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new RateQuote().rate(request));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(BillingError.QUOTE_WRONG);
        return refusal.parts().stream().map(Refusal::member).toList();
    }

    private static ObjectNode request() {
        try {
            return (ObjectNode) Json.strict().readTree("""
                    {"timeZone": "Europe/Berlin", "mode": "BILLING_RUN",
                     "period": {"start": 1370037600000, "end": 1372629600000},
                     "subscription": {"cutOffDay": 1, "activatedAt": 1370037600000, "deactivatedAt": 1372543200000,
                       "states": [
                         {"at": 1370037600000, "revision": 1, "status": "ACTIVE", "service": "svc1", "activated": true},
                         {"at": 1372543200000, "revision": 2, "status": "DEACTIVATED", "service": "svc1",
                          "activated": true}]},
                     "services": {"svc1": {"priceModel": "pm1"}},
                     "priceModels": {"pm1": {
                       "versions": [
                         {"from": 1370037600000, "revision": 1, "calculationMode": "PRO_RATA", "period": "MONTH",
                          "pricePerPeriod": "10.00", "pricePerUser": "1.00", "oneTimeFee": "5.00",
                          "freePeriodDays": 0, "currency": "EUR", "provisioned": true}],
                       "rolePrices": [{"role": "ADMIN", "price": "2.00", "from": 1370037600000, "revision": 1}],
                       "userSteps": [
                         {"step": "1", "limit": 10, "price": "3.00", "freeAmount": 0, "additionalPrice": "0.00",
                          "from": 1370037600000, "revision": 1},
                         {"step": "2", "limit": null, "price": "2.00", "freeAmount": 10, "additionalPrice": "30.00",
                          "from": 1370037600000, "revision": 1}],
                       "events": [
                         {"event": "LOGIN", "price": "0.10", "from": 1370037600000, "revision": 1, "deleted": false,
                          "steps": [{"step": "1", "limit": null, "price": "0.10", "from": 1370037600000,
                                     "revision": 1}]}],
                       "parameters": [
                         {"parameter": "SIZE", "scope": "TECHNICAL", "valueType": "INTEGER",
                          "prices": [{"pricePerSubscription": "1.00", "pricePerUser": "0.50",
                                      "from": 1370037600000, "revision": 1}],
                          "rolePrices": [{"role": "ADMIN", "price": "2.00", "from": 1370037600000, "revision": 1}],
                          "steps": [], "options": [],
                          "values": [{"at": 1370037600000, "value": "7", "change": "ADD", "revision": 1}]},
                         {"parameter": "COLOUR", "valueType": "ENUMERATION", "prices": [], "rolePrices": [],
                          "steps": [],
                          "options": [
                            {"option": "RED",
                             "prices": [{"pricePerSubscription": "1.00", "pricePerUser": "0.50",
                                         "from": 1370037600000, "revision": 1}],
                             "rolePrices": [{"role": "ADMIN", "price": "2.00", "from": 1370037600000,
                                             "revision": 1}]}],
                          "values": []}]}},
                     "assignments": [
                       {"user": "anna", "changes": [
                         {"at": 1370037600000, "change": "ADD", "role": "ADMIN", "revision": 1},
                         {"at": 1372543200000, "change": "DELETE", "role": "ADMIN", "revision": 2}]}],
                     "events": [{"event": "LOGIN", "at": 1370124000000, "count": 3}],
                     "discounts": [{"percent": "10.00", "validFrom": 1370037600000, "validTo": 1372629600000,
                                    "from": 1370037600000, "revision": 1, "deleted": false}],
                     "vat": [{"scope": "DEFAULT", "rate": "v1", "percent": "19.00", "from": 1370037600000,
                              "revision": 1, "deleted": false}]}
                    """);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
