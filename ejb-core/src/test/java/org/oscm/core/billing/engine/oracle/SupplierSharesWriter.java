package org.oscm.core.billing.engine.oracle;

import static org.oscm.core.billing.engine.oracle.Json.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.result.CustomerSplit;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SupplierCurrency;
import org.oscm.core.revenueshare.engine.result.SupplierMarketplace;
import org.oscm.core.revenueshare.engine.result.SupplierRevenue;
import org.oscm.core.revenueshare.engine.result.SupplierService;
import org.oscm.core.revenueshare.engine.result.SupplierShares;

/** Writes the shares of a supplier in the shape of an expectation. */
final class SupplierSharesWriter {

    private SupplierSharesWriter() {}

    static ObjectNode write(SupplierShares shares) {
        ObjectNode json = Json.object();
        json.set("Currency", Json.array(shares.currencies(), SupplierSharesWriter::currency));
        return json;
    }

    private static ObjectNode currency(SupplierCurrency currency) {
        ObjectNode json = Json.object().put("id", currency.currency());
        json.set("Marketplace", Json.array(currency.marketplaces(), SupplierSharesWriter::marketplace));
        json.set("SupplierRevenue", Elements.one(revenue(currency.revenue())));
        return json;
    }

    private static ObjectNode revenue(SupplierRevenue revenue) {
        ObjectNode json = Json.object().put("amount", text(revenue.amount()));
        revenue.direct()
                .ifPresent(
                        split -> json.set("DirectRevenue", Elements.one(Elements.split(SellingModel.DIRECT, split))));
        revenue.broker()
                .ifPresent(
                        split -> json.set("BrokerRevenue", Elements.one(Elements.split(SellingModel.BROKER, split))));
        revenue.reseller()
                .ifPresent(split -> json.set(
                        "ResellerRevenue",
                        Elements.one(Elements.split(SellingModel.RESELLER, split)
                                .put("overallRevenue", text(split.amountForSupplier())))));
        return json;
    }

    private static ObjectNode marketplace(SupplierMarketplace marketplace) {
        ObjectNode json =
                Json.object().put("marketplace", marketplace.marketplace().marketplace());
        json.set("Service", Json.array(marketplace.services(), SupplierSharesWriter::service));
        Split split = marketplace.revenue();
        json.set(
                "RevenuePerMarketplace",
                Elements.one(Json.object()
                        .put("serviceRevenue", text(split.serviceRevenue()))
                        .put("marketplaceRevenue", text(split.marketplaceRevenue()))
                        .put("operatorRevenue", text(split.operatorRevenue()))
                        .put("resellerRevenue", text(split.resellerRevenue()))
                        .put("brokerRevenue", text(split.brokerRevenue()))
                        .put("overallRevenue", text(split.amountForSupplier()))));
        return json;
    }

    private static ObjectNode service(SupplierService service) {
        SellingModel model = service.service().model();
        ObjectNode json =
                Json.object().put("service", service.service().service()).put("model", model.name());
        if (model == SellingModel.RESELLER) {
            String amount = text(service.split().serviceRevenue());
            json.set("SubscriptionsRevenue", Elements.one(Json.object().put("amount", amount)));
        } else {
            json.set("Subscription", Json.array(service.subscriptions(), Elements::subscription));
        }
        ObjectNode details = Elements.details(model, service.percentages(), service.split());
        details.set(
                "CustomerRevenueShareDetails", Json.array(service.customers(), customer -> customer(model, customer)));
        json.set("RevenueShareDetails", Elements.one(details));
        return json;
    }

    private static ObjectNode customer(SellingModel model, CustomerSplit customer) {
        return Elements.split(model, customer.split())
                .put("amountForSupplier", text(customer.split().amountForSupplier()))
                .put("customer", customer.customer());
    }
}
