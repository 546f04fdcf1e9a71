package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.Discount;
import org.oscm.core.billing.engine.document.EventCost;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.document.PeriodFee;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.RoleCost;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.StepCosts;
import org.oscm.core.pricing.engine.SteppedCosts;

/** Writes a billing document in the shape of an expectation. */
final class BillingDocumentWriter {

    private BillingDocumentWriter() {}

    static ObjectNode write(BillingDocument document) {
        ObjectNode json = Json.object().put("billed", true).put("timezoneAttribute", document.timeZone());
        json.set("period", Json.period(document.period()));
        json.set("subscriptions", Json.array(document.subscriptions(), BillingDocumentWriter::subscription));
        json.set("overall", overall(document.overallCosts()));
        return json;
    }

    private static ObjectNode subscription(SubscriptionUsage usage) {
        ObjectNode json = Json.object();
        json.set("priceModels", Json.array(usage.priceModels(), BillingDocumentWriter::priceModel));
        return json;
    }

    private static ObjectNode priceModel(PriceModelCosts costs) {
        ObjectNode json = Json.object()
                .put("priceModel", costs.priceModel())
                .put("calculationMode", costs.calculationMode().name());
        json.set("usagePeriod", Json.period(costs.usagePeriod()));
        json.set("periodFee", periodFee(costs.periodFee()));
        json.set("userAssignmentCosts", users(costs.userAssignmentCosts()));
        costs.oneTimeFee()
                .ifPresent(fee -> json.set(
                        "oneTimeFee",
                        Json.object()
                                .put("baseAmount", text(fee.baseAmount()))
                                .put("factor", 1)
                                .put("amount", text(fee.amount()))));
        costs.events().ifPresent(events -> {
            ObjectNode node = Json.object().put("total", text(events.total()));
            node.set("items", Json.array(events.events(), BillingDocumentWriter::event));
            json.set("events", node);
        });
        costs.parameters().ifPresent(parameters -> {
            ObjectNode node = Json.object().put("total", text(parameters.total()));
            node.set("items", Json.array(parameters.parameters(), ParameterCostsWriter::write));
            json.set("parameters", node);
        });
        return json.put("total", text(costs.total())).put("currency", costs.currency());
    }

    private static ObjectNode periodFee(PeriodFee fee) {
        return Json.object()
                .put("basePeriod", fee.basePeriod().name())
                .put("basePrice", text(fee.basePrice()))
                .put("factor", fee.factor().value())
                .put("price", text(fee.price()));
    }

    private static ObjectNode users(UserAssignmentCosts costs) {
        ObjectNode json = Json.object()
                .put("basePeriod", costs.basePeriod().name())
                .put("factor", costs.factor())
                .put("price", text(costs.price()))
                .put("total", text(costs.total()))
                .put("numberOfUsersTotal", costs.numberOfUsersTotal());
        costs.basePrice().ifPresent(price -> json.put("basePrice", text(price)));
        if (!costs.users().isEmpty()) {
            json.set("byUser", Json.array(costs.users(), BillingDocumentWriter::user));
        }
        costs.steppedCosts().ifPresent(stepped -> json.set("stepped", stepped(stepped)));
        costs.roleCosts().ifPresent(roles -> json.set("roleCosts", roles(roles)));
        return json;
    }

    private static ObjectNode user(UserFactor user) {
        return Json.object()
                .put("user", user.user())
                .put("factor", user.factor().value());
    }

    static ObjectNode roles(RoleCosts costs) {
        ObjectNode json = Json.object().put("total", text(costs.total()));
        json.set("roles", Json.array(costs.roles(), BillingDocumentWriter::role));
        return json;
    }

    private static ObjectNode role(RoleCost cost) {
        return Json.object()
                .put("role", cost.rolePrice().role())
                .put("basePrice", text(cost.rolePrice().price()))
                .put("factor", cost.factor().value())
                .put("price", text(cost.price()));
    }

    static ObjectNode stepped(SteppedCosts costs) {
        ObjectNode json = Json.object().put("amount", text(costs.amount()));
        json.set("steps", Json.array(costs.steps(), BillingDocumentWriter::step));
        return json;
    }

    private static JsonNode step(StepCosts costs) {
        ObjectNode json = Json.object();
        costs.step().limit().ifPresentOrElse(limit -> json.put("limit", limit), () -> json.putNull("limit"));
        return json.put("price", text(costs.step().price()))
                .put("freeAmount", costs.freeAmount())
                .put("additionalPrice", text(costs.additionalPrice()))
                .put("stepAmount", text(costs.stepAmount()))
                .put("stepEntityCount", text(costs.stepEntityCount()));
    }

    private static ObjectNode event(EventCost cost) {
        ObjectNode json = Json.object()
                .put("event", cost.eventPrice().event())
                .put("count", cost.count())
                .put("cost", text(Cents.round(cost.cost())));
        cost.steppedCosts()
                .ifPresentOrElse(
                        stepped -> json.set("stepped", stepped(stepped)),
                        () -> json.put("singleCost", text(cost.eventPrice().price())));
        return json;
    }

    private static ObjectNode overall(OverallCosts costs) {
        ObjectNode json = Json.object()
                .put("currency", costs.currency())
                .put("net", text(costs.netAmount()))
                .put("gross", text(costs.grossAmount()));
        costs.discount().ifPresent(discount -> json.set("discount", discount(discount)));
        costs.vat()
                .ifPresent(vat -> json.set(
                        "vat",
                        Json.object()
                                .put("percent", text(vat.applied().percent()))
                                .put("amount", text(vat.amount()))));
        return json;
    }

    private static ObjectNode discount(Discount discount) {
        return Json.object()
                .put("percent", text(discount.granted().percent()))
                .put("netBefore", text(discount.netAmountBeforeDiscount()))
                .put("amount", text(discount.discountNetAmount()))
                .put("netAfter", text(discount.netAmountAfterDiscount()));
    }

    static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
