package org.oscm.core.billing.engine.xml;

import java.util.List;
import org.oscm.core.billing.engine.document.BillingDocument;
import org.oscm.core.billing.engine.document.Discount;
import org.oscm.core.billing.engine.document.OverallCosts;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.SubscriptionUsage;
import org.oscm.core.billing.engine.document.Vat;
import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.XmlWriter;

/** Writes one bill as the element {@code BillingDetails}, which {@link BillingDataXml} puts into a file. */
public final class BillingDetailsXml {
    private static final int DEPTH_IN_FILE = 1;

    private final XmlWriter xml = XmlWriter.fragment(DEPTH_IN_FILE);
    private final BillDescription description;
    private final PriceModelXml priceModelXml;

    private BillingDetailsXml(BillDescription description) {
        this.description = description;
        this.priceModelXml = new PriceModelXml(xml, description);
    }

    /**
     * The element, indented as in a file, without XML declaration.
     *
     * @throws IllegalArgumentException if a price model or service of the bill has no name in the description
     */
    public static String of(BillingDocument bill, BillDescription description) {
        BillingDetailsXml writing = new BillingDetailsXml(description);
        writing.details(bill);
        return writing.xml.toString();
    }

    private void details(BillingDocument bill) {
        xml.start("BillingDetails");
        description.key().ifPresent(key -> xml.attribute("key", Long.toString(key)));
        xml.attribute("timezone", bill.timeZone());
        xml.start("Period");
        Figures.period(xml, bill.period());
        xml.end();
        customer();
        xml.start("Subscriptions");
        bill.subscriptions().forEach(this::subscription);
        xml.end();
        overallCosts(bill.overallCosts());
        xml.end();
    }

    private void customer() {
        BilledCustomer customer = description.customer();
        xml.start("OrganizationDetails");
        if (customer.organizationId() != null) {
            xml.element("Id", customer.organizationId());
        }
        xml.element("Email", orEmpty(customer.email()))
                .element("Name", orEmpty(customer.name()))
                .element("Address", orEmpty(customer.address()))
                .element("Paymenttype", orEmpty(customer.paymentTypeId()));
        udas(customer.udas());
        xml.end();
    }

    private void subscription(SubscriptionUsage usage) {
        BilledSubscription subscription = description.subscription();
        xml.start("Subscription")
                .attribute("id", subscription.id())
                .attribute("purchaseOrderNumber", subscription.purchaseOrderNumber());
        subscription
                .unit()
                .ifPresent(unit -> xml.start("OrganizationalUnit")
                        .attribute("name", unit.name())
                        .attribute("referenceID", unit.referenceId())
                        .end());
        xml.start("PriceModels");
        for (PriceModelCosts costs : usage.priceModels()) {
            priceModelXml.write(costs);
        }
        xml.end();
        udas(subscription.udas());
        xml.end();
    }

    private void udas(List<Uda> udas) {
        if (udas.isEmpty()) {
            return;
        }
        xml.start("Udas");
        for (Uda uda : udas) {
            xml.start("Uda")
                    .attribute("id", uda.id())
                    .attribute("value", uda.value())
                    .end();
        }
        xml.end();
    }

    private void overallCosts(OverallCosts costs) {
        xml.start("OverallCosts")
                .attribute("netAmount", Figures.amount(costs.netAmount()))
                .attribute("currency", costs.currency())
                .attribute("grossAmount", Figures.amount(costs.grossAmount()));
        costs.discount().ifPresent(this::discount);
        costs.vat().ifPresent(this::vat);
        xml.end();
    }

    private void discount(Discount discount) {
        xml.start("Discount")
                .attribute("percent", Figures.percent(discount.granted().percent()))
                .attribute("discountNetAmount", Figures.amount(discount.discountNetAmount()))
                .attribute("netAmountAfterDiscount", Figures.amount(discount.netAmountAfterDiscount()))
                .attribute("netAmountBeforeDiscount", Figures.amount(discount.netAmountBeforeDiscount()))
                .end();
    }

    private void vat(Vat vat) {
        xml.start("VAT")
                .attribute("percent", Figures.percent(vat.applied().percent()))
                .attribute("amount", Figures.amount(vat.amount()))
                .end();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
