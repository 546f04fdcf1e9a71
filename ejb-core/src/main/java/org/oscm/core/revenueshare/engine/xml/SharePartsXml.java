package org.oscm.core.revenueshare.engine.xml;

import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.XmlWriter;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.ledger.SoldService;
import org.oscm.core.revenueshare.engine.result.SharePercentages;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SubscriptionRevenue;

/** Writes what several kinds of revenue share files have in common. */
final class SharePartsXml {
    private static final int DEPTH_IN_FILE = 1;

    private final XmlWriter xml = XmlWriter.fragment(DEPTH_IN_FILE);
    private final ShareNames names;

    SharePartsXml(ShareNames names) {
        this.names = names;
    }

    XmlWriter xml() {
        return xml;
    }

    ShareNames names() {
        return names;
    }

    /** Begins the result of an organization. */
    void startResult(String element, String organization) {
        ShareNames.Organization named = names.organization(organization);
        xml.start(element)
                .attribute("organizationKey", Long.toString(named.key()))
                .attribute("organizationId", named.id());
        organizationData(organization);
        period(names.month());
    }

    /** An element with the data of an organization in it. */
    void party(String element, String organization) {
        xml.start(element);
        organizationData(organization);
        xml.end();
    }

    void organizationData(String organization) {
        ShareNames.Organization named = names.organization(organization);
        xml.start("OrganizationData")
                .attribute("id", named.id())
                .attribute("key", Long.toString(named.key()))
                .element("Email", orEmpty(named.email()))
                .element("Name", orEmpty(named.name()))
                .element("Address", orEmpty(named.address()));
        if (named.countryIsoCode() != null) {
            xml.element("CountryIsoCode", named.countryIsoCode());
        }
        xml.end();
    }

    /** Begins a service; its attribute model is left out in the files of brokers and resellers. */
    void startService(SoldService service, boolean withModel) {
        ShareNames.Service named = names.service(service.service());
        xml.start("Service").attribute("id", named.id()).attribute("key", Long.toString(named.key()));
        if (withModel) {
            xml.attribute("model", service.model().name());
        }
        named.templateKey().ifPresent(key -> xml.attribute("templateKey", Long.toString(key)));
    }

    void startMarketplace(String marketplace) {
        ShareNames.Marketplace named = names.marketplace(marketplace);
        xml.start("Marketplace").attribute("id", named.id()).attribute("key", Long.toString(named.key()));
    }

    void subscription(SubscriptionRevenue revenue) {
        ShareNames.Subscription named = names.subscription(revenue.subscription());
        ShareNames.Bill bill = names.bill(revenue.document());
        xml.start("Subscription")
                .attribute("id", named.id())
                .attribute("key", Long.toString(named.key()))
                .attribute("billingKey", Long.toString(bill.key()))
                .attribute("revenue", Figures.amount(revenue.revenue()));
        period(bill.period());
        xml.end();
    }

    /** The broker or reseller of a service, if one sells it. */
    void seller(SoldService service) {
        String element = service.model() == SellingModel.BROKER ? "Broker" : "Reseller";
        service.seller().ifPresent(seller -> party(element, seller));
    }

    /** Adds the attributes of RevenueShareDetails to the current element; a seller's part only if there is a seller. */
    void shareDetails(SellingModel model, SharePercentages percentages, Split split) {
        xml.attribute("serviceRevenue", Figures.amount(split.serviceRevenue()))
                .attribute("marketplaceRevenueSharePercentage", Figures.amount(percentages.marketplace()))
                .attribute("marketplaceRevenue", Figures.amount(split.marketplaceRevenue()))
                .attribute("operatorRevenueSharePercentage", Figures.amount(percentages.operator()))
                .attribute("operatorRevenue", Figures.amount(split.operatorRevenue()));
        if (model != SellingModel.DIRECT) {
            xml.attribute(prefix(model) + "RevenueSharePercentage", Figures.amount(percentages.seller()));
        }
        sellerRevenue(model, split);
        xml.attribute("amountForSupplier", Figures.amount(split.amountForSupplier()));
    }

    void sellerRevenue(SellingModel model, Split split) {
        if (model != SellingModel.DIRECT) {
            xml.attribute(prefix(model) + "Revenue", Figures.amount(split.sellerRevenue()));
        }
    }

    private void period(Period period) {
        xml.start("Period");
        Figures.period(xml, period);
        xml.end();
    }

    private static String prefix(SellingModel model) {
        return model == SellingModel.BROKER ? "broker" : "reseller";
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
