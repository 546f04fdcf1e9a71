package org.oscm.core.billing.engine.xml;

import java.util.TreeMap;
import org.oscm.core.billing.engine.document.EventCost;
import org.oscm.core.billing.engine.document.EventsCosts;
import org.oscm.core.billing.engine.document.OneTimeFee;
import org.oscm.core.billing.engine.document.PeriodFee;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.XmlWriter;

/** Writes the costs of a price model as the element {@code PriceModel}. */
final class PriceModelXml {
    private final XmlWriter xml;
    private final BillDescription description;
    private final PartsXml parts;
    private final ParametersXml parametersXml;

    PriceModelXml(XmlWriter xml, BillDescription description) {
        this.xml = xml;
        this.description = description;
        this.parts = new PartsXml(xml);
        this.parametersXml = new ParametersXml(xml, parts);
    }

    void write(PriceModelCosts costs) {
        xml.start("PriceModel")
                .attribute("id", description.priceModelKey(costs.priceModel()))
                .attribute("serviceId", description.serviceId(costs.service()))
                .attribute("calculationMode", costs.calculationMode().name());
        parts.period("UsagePeriod", costs.usagePeriod());
        costs.events().ifPresent(this::events);
        periodFee(costs.periodFee());
        userAssignmentCosts(costs.userAssignmentCosts());
        costs.oneTimeFee().ifPresent(this::oneTimeFee);
        costs.parameters().ifPresent(parametersXml::write);
        xml.start("PriceModelCosts")
                .attribute("currency", costs.currency())
                .attribute("amount", Figures.amount(costs.total()))
                .end();
        xml.end();
    }

    private void events(EventsCosts costs) {
        xml.start("GatheredEvents");
        costs.events().forEach(this::event);
        parts.amount("GatheredEventsCosts", costs.total());
        xml.end();
    }

    private void event(EventCost cost) {
        String event = cost.eventPrice().event();
        xml.start("Event").attribute("id", event);
        new TreeMap<>(description.descriptions(event))
                .forEach((language, text) -> xml.start("Description")
                        .attribute("xml:lang", language)
                        .text(text)
                        .end());
        cost.steppedCosts()
                .ifPresentOrElse(
                        parts::steppedPrices,
                        () -> xml.start("SingleCost")
                                .attribute(
                                        "amount",
                                        Figures.price(cost.eventPrice().price()))
                                .end());
        xml.start("NumberOfOccurrence")
                .attribute("amount", Long.toString(cost.count()))
                .end();
        parts.amount("CostForEventType", cost.cost());
        xml.end();
    }

    private void periodFee(PeriodFee fee) {
        xml.start("PeriodFee")
                .attribute("basePeriod", fee.basePeriod().name())
                .attribute("basePrice", Figures.price(fee.basePrice()))
                .attribute("factor", Figures.factor(fee.factor().value()))
                .attribute("price", Figures.amount(fee.price()))
                .end();
    }

    private void userAssignmentCosts(UserAssignmentCosts costs) {
        xml.start("UserAssignmentCosts")
                .attribute("basePeriod", costs.basePeriod().name())
                .attribute("basePrice", costs.basePrice().map(Figures::price).orElse(null))
                .attribute("factor", Figures.factor(costs.factor()))
                .attribute("numberOfUsersTotal", Integer.toString(costs.numberOfUsersTotal()))
                .attribute("total", Figures.amount(costs.total()))
                .attribute("price", Figures.amount(costs.price()));
        for (UserFactor user : costs.users()) {
            xml.start("UserAssignmentCostsByUser")
                    .attribute("factor", Figures.factor(user.factor().value()))
                    .attribute("userId", description.userId(user.user()))
                    .end();
        }
        costs.roleCosts().ifPresent(parts::roleCosts);
        costs.steppedCosts().ifPresent(parts::steppedPrices);
        xml.end();
    }

    /** The fee is printed only in the period that charges it, so its factor is always 1. */
    private void oneTimeFee(OneTimeFee fee) {
        xml.start("OneTimeFee")
                .attribute("baseAmount", Figures.price(fee.baseAmount()))
                .attribute("factor", "1")
                .attribute("amount", Figures.amount(fee.amount()))
                .end();
    }
}
