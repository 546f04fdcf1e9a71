package org.oscm.core.billing.usecase.quotes;

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
import org.oscm.core.kernel.Figures;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.StepCosts;
import org.oscm.core.pricing.engine.SteppedCosts;

/** Writes a billing document in the shape of an answer. */
final class BillingDocumentJson {

    private BillingDocumentJson() {}

    static ObjectNode write(BillingDocument document) {
        ObjectNode json = Nodes.object().put("billed", true).put("timezoneAttribute", document.timeZone());
        json.set("period", Nodes.period(document.period()));
        json.set("subscriptions", Nodes.array(document.subscriptions(), BillingDocumentJson::subscription));
        json.set("overall", overall(document.overallCosts()));
        return json;
    }

    private static ObjectNode subscription(SubscriptionUsage usage) {
        ObjectNode json = Nodes.object();
        json.set("priceModels", Nodes.array(usage.priceModels(), BillingDocumentJson::priceModel));
        return json;
    }

    private static ObjectNode priceModel(PriceModelCosts costs) {
        ObjectNode json = Nodes.object()
                .put("priceModel", costs.priceModel())
                .put("calculationMode", costs.calculationMode().name());
        json.set("usagePeriod", Nodes.period(costs.usagePeriod()));
        json.set("periodFee", periodFee(costs.periodFee()));
        json.set("userAssignmentCosts", users(costs.userAssignmentCosts()));
        costs.oneTimeFee()
                .ifPresent(fee -> json.set(
                        "oneTimeFee",
                        Nodes.object()
                                .put("baseAmount", Figures.price(fee.baseAmount()))
                                .put("factor", 1)
                                .put("amount", text(fee.amount()))));
        costs.events().ifPresent(events -> {
            ObjectNode node = Nodes.object().put("total", text(events.total()));
            node.set("items", Nodes.array(events.events(), BillingDocumentJson::event));
            json.set("events", node);
        });
        costs.parameters().ifPresent(parameters -> {
            ObjectNode node = Nodes.object().put("total", text(parameters.total()));
            node.set("items", Nodes.array(parameters.parameters(), ParameterCostsJson::write));
            json.set("parameters", node);
        });
        return json.put("total", text(costs.total())).put("currency", costs.currency());
    }

    private static ObjectNode periodFee(PeriodFee fee) {
        return Nodes.object()
                .put("basePeriod", fee.basePeriod().name())
                .put("basePrice", Figures.price(fee.basePrice()))
                .put("factor", Figures.factor(fee.factor().value()))
                .put("price", text(fee.price()));
    }

    private static ObjectNode users(UserAssignmentCosts costs) {
        ObjectNode json = Nodes.object()
                .put("basePeriod", costs.basePeriod().name())
                .put("factor", Figures.factor(costs.factor()))
                .put("price", text(costs.price()))
                .put("total", text(costs.total()))
                .put("numberOfUsersTotal", costs.numberOfUsersTotal());
        costs.basePrice().ifPresent(price -> json.put("basePrice", Figures.price(price)));
        if (!costs.users().isEmpty()) {
            json.set("byUser", Nodes.array(costs.users(), BillingDocumentJson::user));
        }
        costs.steppedCosts().ifPresent(stepped -> json.set("stepped", stepped(stepped)));
        costs.roleCosts().ifPresent(roles -> json.set("roleCosts", roles(roles)));
        return json;
    }

    private static ObjectNode user(UserFactor user) {
        return Nodes.object()
                .put("user", user.user())
                .put("factor", Figures.factor(user.factor().value()));
    }

    static ObjectNode roles(RoleCosts costs) {
        ObjectNode json = Nodes.object().put("total", text(costs.total()));
        json.set("roles", Nodes.array(costs.roles(), BillingDocumentJson::role));
        return json;
    }

    private static ObjectNode role(RoleCost cost) {
        return Nodes.object()
                .put("role", cost.rolePrice().role())
                .put("basePrice", Figures.price(cost.rolePrice().price()))
                .put("factor", Figures.factor(cost.factor().value()))
                .put("price", text(cost.price()));
    }

    static ObjectNode stepped(SteppedCosts costs) {
        ObjectNode json = Nodes.object().put("amount", text(costs.amount()));
        json.set("steps", Nodes.array(costs.steps(), BillingDocumentJson::step));
        return json;
    }

    private static JsonNode step(StepCosts costs) {
        ObjectNode json = Nodes.object();
        costs.step().limit().ifPresentOrElse(limit -> json.put("limit", limit), () -> json.putNull("limit"));
        return json.put("price", Figures.price(costs.step().price()))
                .put("freeAmount", costs.freeAmount())
                .put("additionalPrice", Figures.price(costs.additionalPrice()))
                .put("stepAmount", text(costs.stepAmount()))
                .put("stepEntityCount", text(costs.stepEntityCount()));
    }

    private static ObjectNode event(EventCost cost) {
        ObjectNode json = Nodes.object()
                .put("event", cost.eventPrice().event())
                .put("count", cost.count())
                .put("cost", text(Cents.round(cost.cost())));
        cost.steppedCosts()
                .ifPresentOrElse(
                        stepped -> json.set("stepped", stepped(stepped)),
                        () -> json.put(
                                "singleCost", Figures.price(cost.eventPrice().price())));
        return json;
    }

    private static ObjectNode overall(OverallCosts costs) {
        ObjectNode json = Nodes.object()
                .put("currency", costs.currency())
                .put("net", text(costs.netAmount()))
                .put("gross", text(costs.grossAmount()));
        costs.discount().ifPresent(discount -> json.set("discount", discount(discount)));
        costs.vat()
                .ifPresent(vat -> json.set(
                        "vat",
                        Nodes.object()
                                .put("percent", Figures.percent(vat.applied().percent()))
                                .put("amount", text(vat.amount()))));
        return json;
    }

    private static ObjectNode discount(Discount discount) {
        return Nodes.object()
                .put("percent", Figures.percent(discount.granted().percent()))
                .put("netBefore", text(discount.netAmountBeforeDiscount()))
                .put("amount", text(discount.discountNetAmount()))
                .put("netAfter", text(discount.netAmountAfterDiscount()));
    }

    static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
