package org.oscm.core.billing.engine.oracle;

import static org.oscm.core.billing.engine.oracle.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.result.SharePercentages;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SubscriptionRevenue;

/** Elements that several revenue share files have in common. */
final class Elements {

    private Elements() {}

    static ArrayNode one(JsonNode element) {
        return Json.array().add(element);
    }

    static ObjectNode subscription(SubscriptionRevenue revenue) {
        return Json.object().put("subscription", revenue.subscription()).put("revenue", text(revenue.revenue()));
    }

    /** The amounts of a split without its rest for the supplier. */
    static ObjectNode split(SellingModel model, Split split) {
        ObjectNode json = Json.object()
                .put("serviceRevenue", text(split.serviceRevenue()))
                .put("marketplaceRevenue", text(split.marketplaceRevenue()))
                .put("operatorRevenue", text(split.operatorRevenue()));
        return switch (model) {
            case DIRECT -> json;
            case BROKER -> json.put("brokerRevenue", text(split.brokerRevenue()));
            case RESELLER -> json.put("resellerRevenue", text(split.resellerRevenue()));
        };
    }

    static ObjectNode details(SellingModel model, SharePercentages percentages, Split split) {
        ObjectNode json = split(model, split)
                .put("amountForSupplier", text(split.amountForSupplier()))
                .put("marketplaceRevenueSharePercentage", text(percentages.marketplace()))
                .put("operatorRevenueSharePercentage", text(percentages.operator()));
        return switch (model) {
            case DIRECT -> json;
            case BROKER -> json.put("brokerRevenueSharePercentage", text(percentages.seller()));
            case RESELLER -> json.put("resellerRevenueSharePercentage", text(percentages.seller()));
        };
    }
}
