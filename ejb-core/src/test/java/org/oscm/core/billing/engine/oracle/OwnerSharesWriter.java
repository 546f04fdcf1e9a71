package org.oscm.core.billing.engine.oracle;

import static org.oscm.core.billing.engine.oracle.Json.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.result.Earnings;
import org.oscm.core.revenueshare.engine.result.MarketplaceOverview;
import org.oscm.core.revenueshare.engine.result.OrganizationEarnings;
import org.oscm.core.revenueshare.engine.result.OrganizationGroup;
import org.oscm.core.revenueshare.engine.result.OwnerCurrency;
import org.oscm.core.revenueshare.engine.result.OwnerMarketplace;
import org.oscm.core.revenueshare.engine.result.OwnerService;
import org.oscm.core.revenueshare.engine.result.OwnerShares;

/** Writes the shares of a marketplace owner in the shape of an expectation. */
final class OwnerSharesWriter {

    private OwnerSharesWriter() {}

    static ObjectNode write(OwnerShares shares) {
        ObjectNode json = Json.object();
        json.set("Currency", Json.array(shares.currencies(), OwnerSharesWriter::currency));
        return json;
    }

    private static ObjectNode currency(OwnerCurrency currency) {
        ObjectNode json = Json.object().put("id", currency.currency());
        json.set("Marketplace", Json.array(currency.marketplaces(), OwnerSharesWriter::marketplace));
        json.set("RevenuesOverAllMarketplaces", Elements.one(overview(currency.overview())));
        return json;
    }

    private static ObjectNode marketplace(OwnerMarketplace marketplace) {
        ObjectNode json =
                Json.object().put("marketplace", marketplace.marketplace().marketplace());
        json.set("Service", Json.array(marketplace.services(), OwnerSharesWriter::service));
        json.set("RevenuesPerMarketplace", Elements.one(overview(marketplace.overview())));
        return json;
    }

    private static ObjectNode service(OwnerService service) {
        SellingModel model = service.service().model();
        ObjectNode json =
                Json.object().put("service", service.service().service()).put("model", model.name());
        json.set("RevenueShareDetails", Elements.one(Elements.details(model, service.percentages(), service.split())));
        return json;
    }

    private static ObjectNode overview(MarketplaceOverview overview) {
        ObjectNode json = Json.object();
        json.set("Brokers", Elements.one(group(overview.brokers())));
        json.set("Resellers", Elements.one(group(overview.resellers())));
        json.set("Suppliers", Elements.one(group(overview.suppliers())));
        String owner = text(overview.marketplaceOwner());
        json.set("MarketplaceOwner", Elements.one(Json.object().put("amount", owner)));
        return json;
    }

    private static ObjectNode group(OrganizationGroup group) {
        ObjectNode json = earnings(group.total());
        if (!group.organizations().isEmpty()) {
            json.set("Organization", Json.array(group.organizations(), OwnerSharesWriter::organization));
        }
        return json;
    }

    private static ObjectNode organization(OrganizationEarnings organization) {
        return earnings(organization.earnings()).put("organization", organization.organization());
    }

    private static ObjectNode earnings(Earnings earnings) {
        return Json.object()
                .put("amount", text(earnings.amount()))
                .put("marketplaceRevenue", text(earnings.marketplaceRevenue()))
                .put("totalAmount", text(earnings.totalAmount()));
    }
}
