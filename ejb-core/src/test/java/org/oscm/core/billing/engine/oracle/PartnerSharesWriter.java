package org.oscm.core.billing.engine.oracle;

import static org.oscm.core.billing.engine.oracle.Json.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.oscm.core.revenueshare.engine.result.PartnerCurrency;
import org.oscm.core.revenueshare.engine.result.PartnerCustomer;
import org.oscm.core.revenueshare.engine.result.PartnerRevenue;
import org.oscm.core.revenueshare.engine.result.PartnerService;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.PartnerSupplier;

/** Writes the shares of a broker or reseller in the shape of an expectation. */
final class PartnerSharesWriter {

    private final String partner;
    private final boolean reseller;

    private PartnerSharesWriter(boolean reseller) {
        this.reseller = reseller;
        this.partner = reseller ? "reseller" : "broker";
    }

    static ObjectNode broker(PartnerShares shares) {
        return new PartnerSharesWriter(false).write(shares);
    }

    static ObjectNode reseller(PartnerShares shares) {
        return new PartnerSharesWriter(true).write(shares);
    }

    private ObjectNode write(PartnerShares shares) {
        ObjectNode json = Json.object();
        json.set("Currency", Json.array(shares.currencies(), this::currency));
        return json;
    }

    private ObjectNode currency(PartnerCurrency currency) {
        ObjectNode json = Json.object().put("id", currency.currency());
        json.set("Supplier", Json.array(currency.suppliers(), this::supplier));
        json.set(reseller ? "ResellerRevenue" : "BrokerRevenue", Elements.one(totals(currency.revenue())));
        return json;
    }

    private ObjectNode supplier(PartnerSupplier supplier) {
        ObjectNode json = Json.object().put("supplier", supplier.supplier());
        json.set("Service", Json.array(supplier.services(), this::service));
        String sum = reseller ? "ResellerRevenuePerSupplier" : "BrokerRevenuePerSupplier";
        json.set(sum, Elements.one(totals(supplier.revenue())));
        return json;
    }

    private ObjectNode totals(PartnerRevenue revenue) {
        ObjectNode json =
                Json.object().put("totalAmount", text(revenue.totalAmount())).put("amount", text(revenue.amount()));
        return reseller ? json.put("purchasePrice", text(revenue.purchasePrice())) : json;
    }

    private ObjectNode service(PartnerService service) {
        ObjectNode json = Json.object().put("service", service.service().service());
        if (reseller) {
            json.set("Subscription", Json.array(service.subscriptions(), Elements::subscription));
        }
        ObjectNode revenue = revenue(service, service.revenue());
        revenue.set("ServiceCustomerRevenue", Json.array(service.customers(), customer -> customer(service, customer)));
        json.set("ServiceRevenue", Elements.one(revenue));
        return json;
    }

    private ObjectNode customer(PartnerService service, PartnerCustomer customer) {
        ObjectNode json = revenue(service, customer.revenue()).put("customer", customer.customer());
        return reseller ? json.put("purchasePrice", text(customer.revenue().purchasePrice())) : json;
    }

    private ObjectNode revenue(PartnerService service, PartnerRevenue revenue) {
        return Json.object()
                .put("totalAmount", text(revenue.totalAmount()))
                .put(partner + "RevenueSharePercentage", text(service.percentage()))
                .put(partner + "Revenue", text(revenue.amount()));
    }
}
