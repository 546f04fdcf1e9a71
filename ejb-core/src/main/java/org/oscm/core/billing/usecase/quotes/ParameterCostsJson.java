package org.oscm.core.billing.usecase.quotes;

import static org.oscm.core.billing.usecase.quotes.BillingDocumentJson.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParameterPeriodFee;
import org.oscm.core.billing.engine.document.ParameterUserCosts;
import org.oscm.core.kernel.Figures;

/** Writes the costs of a parameter value in the shape of an answer. */
final class ParameterCostsJson {

    private ParameterCostsJson() {}

    static ObjectNode write(ParameterCosts costs) {
        ObjectNode json = Nodes.object()
                .put("parameter", costs.parameter())
                .put("value", costs.value())
                .put("valueType", costs.valueType().name())
                .put("cost", text(costs.cost()));
        json.set("usagePeriod", Nodes.period(costs.usagePeriod()));
        ObjectNode periodFee = periodFee(costs.periodFee());
        ObjectNode users = users(costs.userAssignmentCosts());
        if (costs.option().isPresent()) {
            ObjectNode option = Nodes.object().put("id", costs.option().get()).put("cost", text(costs.cost()));
            option.set("periodFee", periodFee);
            option.set("userAssignmentCosts", users);
            json.set("option", option);
        } else {
            String valueFactor = Figures.single(costs.printedValueFactor());
            json.set("periodFee", periodFee.put("valueFactor", valueFactor));
            json.set("userAssignmentCosts", users.put("valueFactor", valueFactor));
        }
        return json;
    }

    private static ObjectNode periodFee(ParameterPeriodFee fee) {
        ObjectNode json = Nodes.object()
                .put("basePeriod", fee.basePeriod().name())
                .put("factor", Figures.factor(fee.factor().value()))
                .put("price", text(fee.price()));
        fee.basePrice().ifPresent(price -> json.put("basePrice", Figures.price(price)));
        fee.steppedCosts().ifPresent(stepped -> json.set("stepped", BillingDocumentJson.stepped(stepped)));
        return json;
    }

    private static ObjectNode users(ParameterUserCosts costs) {
        ObjectNode json = Nodes.object()
                .put("basePeriod", costs.basePeriod().name())
                .put("basePrice", Figures.price(costs.basePrice()))
                .put("factor", Figures.factor(costs.factor()))
                .put("price", text(costs.price()))
                .put("total", text(costs.total()));
        costs.roleCosts().ifPresent(roles -> json.set("roleCosts", BillingDocumentJson.roles(roles)));
        return json;
    }
}
