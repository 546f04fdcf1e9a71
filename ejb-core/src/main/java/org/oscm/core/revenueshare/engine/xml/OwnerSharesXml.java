package org.oscm.core.revenueshare.engine.xml;

import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.XmlWriter;
import org.oscm.core.revenueshare.engine.result.Earnings;
import org.oscm.core.revenueshare.engine.result.MarketplaceOverview;
import org.oscm.core.revenueshare.engine.result.OrganizationEarnings;
import org.oscm.core.revenueshare.engine.result.OrganizationGroup;
import org.oscm.core.revenueshare.engine.result.OwnerCurrency;
import org.oscm.core.revenueshare.engine.result.OwnerMarketplace;
import org.oscm.core.revenueshare.engine.result.OwnerService;
import org.oscm.core.revenueshare.engine.result.OwnerShares;

/** Writes the shares of a marketplace owner as the element {@code MarketplaceOwnerRevenueShareResult}. */
public final class OwnerSharesXml {
    private final SharePartsXml parts;
    private final XmlWriter xml;

    private OwnerSharesXml(ShareNames names) {
        this.parts = new SharePartsXml(names);
        this.xml = parts.xml();
    }

    /** The result of a marketplace owner, to be put into a file by {@link RevenueShareFileXml}. */
    public static String of(String owner, OwnerShares shares, ShareNames names) {
        return new OwnerSharesXml(names).result(owner, shares);
    }

    private String result(String owner, OwnerShares shares) {
        parts.startResult("MarketplaceOwnerRevenueShareResult", owner);
        shares.currencies().forEach(this::currency);
        return xml.end().toString();
    }

    private void currency(OwnerCurrency currency) {
        xml.start("Currency").attribute("id", currency.currency());
        currency.marketplaces().forEach(this::marketplace);
        overview("RevenuesOverAllMarketplaces", currency.overview());
        xml.end();
    }

    private void marketplace(OwnerMarketplace marketplace) {
        parts.startMarketplace(marketplace.marketplace().marketplace());
        marketplace.services().forEach(this::service);
        overview("RevenuesPerMarketplace", marketplace.overview());
        xml.end();
    }

    private void service(OwnerService service) {
        parts.startService(service.service(), true);
        parts.party("Supplier", service.service().supplier());
        parts.seller(service.service());
        xml.start("RevenueShareDetails");
        parts.shareDetails(service.service().model(), service.percentages(), service.split());
        xml.end().end();
    }

    private void overview(String element, MarketplaceOverview overview) {
        xml.start(element);
        group("Brokers", overview.brokers());
        group("Resellers", overview.resellers());
        group("Suppliers", overview.suppliers());
        xml.start("MarketplaceOwner")
                .attribute("amount", Figures.amount(overview.marketplaceOwner()))
                .end();
        xml.end();
    }

    private void group(String element, OrganizationGroup group) {
        xml.start(element);
        earnings(group.total());
        group.organizations().forEach(this::organization);
        xml.end();
    }

    private void organization(OrganizationEarnings organization) {
        ShareNames.Organization named = parts.names().organization(organization.organization());
        xml.start("Organization").attribute("identifier", named.id()).attribute("name", named.name());
        earnings(organization.earnings());
        xml.end();
    }

    private void earnings(Earnings earnings) {
        xml.attribute("amount", Figures.amount(earnings.amount()))
                .attribute("marketplaceRevenue", Figures.amount(earnings.marketplaceRevenue()))
                .attribute("totalAmount", Figures.amount(earnings.totalAmount()));
    }
}
