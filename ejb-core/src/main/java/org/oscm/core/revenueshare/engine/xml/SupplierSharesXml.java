package org.oscm.core.revenueshare.engine.xml;

import java.math.BigDecimal;
import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.XmlWriter;
import org.oscm.core.revenueshare.engine.ledger.SellingModel;
import org.oscm.core.revenueshare.engine.result.CustomerSplit;
import org.oscm.core.revenueshare.engine.result.Split;
import org.oscm.core.revenueshare.engine.result.SubscriptionRevenue;
import org.oscm.core.revenueshare.engine.result.SupplierCurrency;
import org.oscm.core.revenueshare.engine.result.SupplierMarketplace;
import org.oscm.core.revenueshare.engine.result.SupplierRevenue;
import org.oscm.core.revenueshare.engine.result.SupplierService;
import org.oscm.core.revenueshare.engine.result.SupplierShares;

/**
 * Writes the shares of a supplier as the element {@code SupplierRevenueShareResult}. Of services a reseller sells, the
 * supplier sees the sum of the subscriptions, but not the subscriptions, which are the reseller's.
 */
public final class SupplierSharesXml {
    private final SharePartsXml parts;
    private final XmlWriter xml;

    private SupplierSharesXml(ShareNames names) {
        this.parts = new SharePartsXml(names);
        this.xml = parts.xml();
    }

    /** The result of a supplier, to be put into a file by {@link RevenueShareFileXml}. */
    public static String of(String supplier, SupplierShares shares, ShareNames names) {
        return new SupplierSharesXml(names).result(supplier, shares);
    }

    private String result(String supplier, SupplierShares shares) {
        parts.startResult("SupplierRevenueShareResult", supplier);
        shares.currencies().forEach(this::currency);
        return xml.end().toString();
    }

    private void currency(SupplierCurrency currency) {
        xml.start("Currency").attribute("id", currency.currency());
        currency.marketplaces().forEach(this::marketplace);
        supplierRevenue(currency.revenue());
        xml.end();
    }

    private void marketplace(SupplierMarketplace marketplace) {
        parts.startMarketplace(marketplace.marketplace().marketplace());
        parts.party("MarketplaceOwner", marketplace.marketplace().owner());
        marketplace.services().forEach(this::service);
        Split revenue = marketplace.revenue();
        xml.start("RevenuePerMarketplace");
        commonRevenue(revenue);
        xml.attribute("resellerRevenue", Figures.amount(revenue.resellerRevenue()))
                .attribute("brokerRevenue", Figures.amount(revenue.brokerRevenue()))
                .attribute("overallRevenue", Figures.amount(revenue.amountForSupplier()));
        xml.end().end();
    }

    private void service(SupplierService service) {
        SellingModel model = service.service().model();
        parts.startService(service.service(), true);
        if (model == SellingModel.RESELLER) {
            xml.start("SubscriptionsRevenue")
                    .attribute("amount", Figures.amount(sum(service)))
                    .end();
        } else {
            service.subscriptions().forEach(parts::subscription);
        }
        parts.seller(service.service());
        xml.start("RevenueShareDetails");
        parts.shareDetails(model, service.percentages(), service.split());
        service.customers().forEach(customer -> customer(model, customer));
        xml.end().end();
    }

    private void customer(SellingModel model, CustomerSplit customer) {
        ShareNames.Organization named = parts.names().organization(customer.customer());
        xml.start("CustomerRevenueShareDetails")
                .attribute("customerName", SharePartsXml.orEmpty(named.name()))
                .attribute("customerId", named.id());
        commonRevenue(customer.split());
        parts.sellerRevenue(model, customer.split());
        xml.attribute("amountForSupplier", Figures.amount(customer.split().amountForSupplier()))
                .end();
    }

    private void supplierRevenue(SupplierRevenue revenue) {
        xml.start("SupplierRevenue").attribute("amount", Figures.amount(revenue.amount()));
        revenue.direct()
                .ifPresent(split ->
                        startModel("DirectRevenue", SellingModel.DIRECT, split).end());
        revenue.broker()
                .ifPresent(split ->
                        startModel("BrokerRevenue", SellingModel.BROKER, split).end());
        revenue.reseller()
                .ifPresent(split -> startModel("ResellerRevenue", SellingModel.RESELLER, split)
                        .attribute("overallRevenue", Figures.amount(split.amountForSupplier()))
                        .end());
        xml.end();
    }

    private XmlWriter startModel(String element, SellingModel model, Split split) {
        xml.start(element);
        commonRevenue(split);
        parts.sellerRevenue(model, split);
        return xml;
    }

    private void commonRevenue(Split split) {
        xml.attribute("serviceRevenue", Figures.amount(split.serviceRevenue()))
                .attribute("marketplaceRevenue", Figures.amount(split.marketplaceRevenue()))
                .attribute("operatorRevenue", Figures.amount(split.operatorRevenue()));
    }

    private static BigDecimal sum(SupplierService service) {
        return service.subscriptions().stream()
                .map(SubscriptionRevenue::revenue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
