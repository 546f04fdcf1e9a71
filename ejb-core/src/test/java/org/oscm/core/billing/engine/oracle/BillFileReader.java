package org.oscm.core.billing.engine.oracle;

import static org.oscm.core.billing.engine.oracle.Xml.attributes;
import static org.oscm.core.billing.engine.oracle.Xml.child;
import static org.oscm.core.billing.engine.oracle.Xml.only;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.w3c.dom.Element;

/** Reads a billing data file into the shape of the expectation. */
final class BillFileReader {

    private BillFileReader() {}

    static List<ObjectNode> read(byte[] file) throws Exception {
        return Xml.children(Xml.root(file)).map(BillFileReader::document).toList();
    }

    private static ObjectNode document(Element details) {
        ObjectNode json = attributes(details, "timezone", "timezoneAttribute").put("billed", true);
        json.set("period", period(details, "Period"));
        json.set(
                "subscriptions",
                Xml.array(only(details, "Subscriptions"), "Subscription", BillFileReader::subscription));
        json.set("overall", overall(only(details, "OverallCosts")));
        return json;
    }

    private static ObjectNode subscription(Element subscription) {
        ObjectNode json = Json.object();
        json.set("priceModels", Xml.array(only(subscription, "PriceModels"), "PriceModel", BillFileReader::priceModel));
        return json;
    }

    private static ObjectNode priceModel(Element model) {
        ObjectNode json = attributes(model, "serviceId", "priceModel", "calculationMode", "calculationMode");
        json.set("usagePeriod", period(model, "UsagePeriod"));
        json.set("periodFee", fee(only(model, "PeriodFee")));
        json.set("userAssignmentCosts", users(only(model, "UserAssignmentCosts")));
        child(model, "OneTimeFee")
                .ifPresent(fee -> json.set(
                        "oneTimeFee",
                        attributes(fee, "baseAmount", "baseAmount", "factor", "factor", "amount", "amount")));
        child(model, "GatheredEvents").ifPresent(events -> {
            ObjectNode node = attributes(only(events, "GatheredEventsCosts"), "amount", "total");
            node.set("items", Xml.array(events, "Event", BillFileReader::event));
            json.set("events", node);
        });
        child(model, "Parameters").ifPresent(parameters -> {
            ObjectNode node = attributes(only(parameters, "ParametersCosts"), "amount", "total");
            node.set("items", Xml.array(parameters, "Parameter", BillFileReader::parameter));
            json.set("parameters", node);
        });
        return json.setAll(attributes(only(model, "PriceModelCosts"), "amount", "total", "currency", "currency"));
    }

    private static ObjectNode fee(Element fee) {
        ObjectNode json = attributes(
                fee,
                "basePeriod",
                "basePeriod",
                "basePrice",
                "basePrice",
                "factor",
                "factor",
                "valueFactor",
                "valueFactor",
                "price",
                "price",
                "total",
                "total",
                "numberOfUsersTotal",
                "numberOfUsersTotal");
        child(fee, "SteppedPrices").ifPresent(stepped -> json.set("stepped", stepped(stepped)));
        return json;
    }

    private static ObjectNode users(Element costs) {
        ObjectNode json = fee(costs);
        JsonNode byUser = Xml.array(
                costs, "UserAssignmentCostsByUser", user -> attributes(user, "userId", "user", "factor", "factor"));
        if (!byUser.isEmpty()) {
            json.set("byUser", byUser);
        }
        child(costs, "RoleCosts").ifPresent(roles -> {
            ObjectNode node = attributes(roles, "total", "total");
            node.set("roles", Xml.array(roles, "RoleCost", BillFileReader::role));
            json.set("roleCosts", node);
        });
        return json;
    }

    private static ObjectNode role(Element role) {
        return attributes(role, "id", "role", "basePrice", "basePrice", "factor", "factor", "price", "price");
    }

    private static ObjectNode stepped(Element stepped) {
        ObjectNode json = attributes(stepped, "amount", "amount");
        json.set("steps", Xml.array(stepped, "SteppedPrice", BillFileReader::step));
        return json;
    }

    private static ObjectNode step(Element step) {
        ObjectNode json = attributes(
                step,
                "limit",
                "limit",
                "basePrice",
                "price",
                "freeAmount",
                "freeAmount",
                "additionalPrice",
                "additionalPrice",
                "stepAmount",
                "stepAmount",
                "stepEntityCount",
                "stepEntityCount");
        return json.get("limit").asText().equals("null") ? json.putNull("limit") : json;
    }

    private static ObjectNode event(Element event) {
        ObjectNode json = attributes(event, "id", "event");
        child(event, "SingleCost").ifPresent(cost -> json.setAll(attributes(cost, "amount", "singleCost")));
        child(event, "SteppedPrices").ifPresent(stepped -> json.set("stepped", stepped(stepped)));
        json.setAll(attributes(only(event, "NumberOfOccurrence"), "amount", "count"));
        return json.setAll(attributes(only(event, "CostForEventType"), "amount", "cost"));
    }

    private static ObjectNode parameter(Element parameter) {
        ObjectNode json = attributes(parameter, "id", "parameter");
        json.set("usagePeriod", period(parameter, "ParameterUsagePeriod"));
        json.setAll(attributes(only(parameter, "ParameterValue"), "amount", "value", "type", "valueType"));
        json.setAll(attributes(only(parameter, "ParameterCosts"), "amount", "cost"));
        child(parameter, "Options")
                .map(options -> only(options, "Option"))
                .ifPresentOrElse(
                        option -> json.set("option", option(option)), () -> json.setAll(parameterFees(parameter)));
        return json;
    }

    private static ObjectNode option(Element option) {
        ObjectNode json = attributes(option, "id", "id").setAll(parameterFees(option));
        return json.setAll(attributes(only(option, "OptionCosts"), "amount", "cost"));
    }

    private static ObjectNode parameterFees(Element holder) {
        ObjectNode json = Json.object();
        json.set("periodFee", fee(only(holder, "PeriodFee")));
        json.set("userAssignmentCosts", users(only(holder, "UserAssignmentCosts")));
        return json;
    }

    private static ObjectNode overall(Element costs) {
        ObjectNode json = attributes(costs, "netAmount", "net", "grossAmount", "gross", "currency", "currency");
        child(costs, "Discount")
                .ifPresent(discount -> json.set(
                        "discount",
                        attributes(
                                discount,
                                "percent",
                                "percent",
                                "netAmountBeforeDiscount",
                                "netBefore",
                                "discountNetAmount",
                                "amount",
                                "netAmountAfterDiscount",
                                "netAfter")));
        child(costs, "VAT")
                .ifPresent(vat -> json.set("vat", attributes(vat, "percent", "percent", "amount", "amount")));
        return json;
    }

    private static ObjectNode period(Element holder, String name) {
        return attributes(only(holder, name), "startDate", "start", "endDate", "end");
    }
}
