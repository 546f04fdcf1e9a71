package org.oscm.core.revenueshare.engine.xml;

import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.XmlWriter;
import org.oscm.core.revenueshare.engine.result.PartnerCurrency;
import org.oscm.core.revenueshare.engine.result.PartnerCustomer;
import org.oscm.core.revenueshare.engine.result.PartnerRevenue;
import org.oscm.core.revenueshare.engine.result.PartnerService;
import org.oscm.core.revenueshare.engine.result.PartnerShares;
import org.oscm.core.revenueshare.engine.result.PartnerSupplier;

/**
 * Writes the shares of a broker or reseller as the element {@code BrokerRevenueShareResult} or
 * {@code ResellerRevenueShareResult}. A reseller sells in its own name: its file also tells the subscriptions and the
 * purchase price, which is what it has to pay to the others.
 */
public final class PartnerSharesXml {
    private final SharePartsXml parts;
    private final XmlWriter xml;
    private final boolean reseller;

    private PartnerSharesXml(ShareNames names, boolean reseller) {
        this.parts = new SharePartsXml(names);
        this.xml = parts.xml();
        this.reseller = reseller;
    }

    /** The result of a broker, to be put into a file by {@link RevenueShareFileXml}. */
    public static String ofBroker(String broker, PartnerShares shares, ShareNames names) {
        return new PartnerSharesXml(names, false).result(broker, shares);
    }

    /** The result of a reseller, to be put into a file by {@link RevenueShareFileXml}. */
    public static String ofReseller(String reseller, PartnerShares shares, ShareNames names) {
        return new PartnerSharesXml(names, true).result(reseller, shares);
    }

    private String result(String partner, PartnerShares shares) {
        parts.startResult(upper("RevenueShareResult"), partner);
        shares.currencies().forEach(this::currency);
        return xml.end().toString();
    }

    private void currency(PartnerCurrency currency) {
        xml.start("Currency").attribute("id", currency.currency());
        currency.suppliers().forEach(this::supplier);
        total(upper("Revenue"), currency.revenue());
        xml.end();
    }

    private void supplier(PartnerSupplier supplier) {
        xml.start("Supplier");
        parts.organizationData(supplier.supplier());
        supplier.services().forEach(this::service);
        total(upper("RevenuePerSupplier"), supplier.revenue());
        xml.end();
    }

    private void service(PartnerService service) {
        parts.startService(service.service(), false);
        if (reseller) {
            service.subscriptions().forEach(parts::subscription);
        }
        xml.start("ServiceRevenue");
        revenue(service, service.revenue());
        service.customers().forEach(customer -> customer(service, customer));
        xml.end().end();
    }

    private void customer(PartnerService service, PartnerCustomer customer) {
        ShareNames.Organization named = parts.names().organization(customer.customer());
        xml.start("ServiceCustomerRevenue")
                .attribute("customerName", named.name())
                .attribute("customerId", named.id());
        revenue(service, customer.revenue());
        purchasePrice(customer.revenue());
        xml.end();
    }

    private void revenue(PartnerService service, PartnerRevenue revenue) {
        xml.attribute("totalAmount", Figures.amount(revenue.totalAmount()))
                .attribute(lower("RevenueSharePercentage"), Figures.amount(service.percentage()))
                .attribute(lower("Revenue"), Figures.amount(revenue.amount()));
    }

    private void total(String element, PartnerRevenue revenue) {
        xml.start(element)
                .attribute("totalAmount", Figures.amount(revenue.totalAmount()))
                .attribute("amount", Figures.amount(revenue.amount()));
        purchasePrice(revenue);
        xml.end();
    }

    private void purchasePrice(PartnerRevenue revenue) {
        if (reseller) {
            xml.attribute("purchasePrice", Figures.amount(revenue.purchasePrice()));
        }
    }

    private String upper(String name) {
        return (reseller ? "Reseller" : "Broker") + name;
    }

    private String lower(String name) {
        return (reseller ? "reseller" : "broker") + name;
    }
}
