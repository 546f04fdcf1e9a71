package org.oscm.core.billing.engine.xml;

import java.math.BigDecimal;
import org.oscm.core.billing.engine.document.RoleCost;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.XmlWriter;
import org.oscm.core.pricing.engine.StepCosts;
import org.oscm.core.pricing.engine.SteppedCosts;

/** Writes the elements that occur at several places of a bill. */
final class PartsXml {
    private static final String OPEN_STEP = "null";

    private final XmlWriter xml;

    PartsXml(XmlWriter xml) {
        this.xml = xml;
    }

    void period(String name, Period period) {
        xml.start(name);
        Figures.period(xml, period);
        xml.end();
    }

    void amount(String name, BigDecimal amount) {
        xml.start(name).attribute("amount", Figures.amount(amount)).end();
    }

    void roleCosts(RoleCosts costs) {
        xml.start("RoleCosts").attribute("total", Figures.amount(costs.total()));
        for (RoleCost cost : costs.roles()) {
            xml.start("RoleCost")
                    .attribute("id", cost.rolePrice().role())
                    .attribute("basePrice", Figures.price(cost.rolePrice().price()))
                    .attribute("factor", Figures.factor(cost.factor().value()))
                    .attribute("price", Figures.amount(cost.price()))
                    .end();
        }
        xml.end();
    }

    void steppedPrices(SteppedCosts costs) {
        xml.start("SteppedPrices").attribute("amount", Figures.amount(costs.amount()));
        costs.steps().forEach(this::steppedPrice);
        xml.end();
    }

    private void steppedPrice(StepCosts costs) {
        var limit = costs.step().limit();
        xml.start("SteppedPrice")
                .attribute("additionalPrice", Figures.amount(costs.additionalPrice()))
                .attribute("basePrice", Figures.price(costs.step().price()))
                .attribute("freeAmount", Long.toString(costs.freeAmount()))
                .attribute("limit", limit.isPresent() ? Long.toString(limit.getAsLong()) : OPEN_STEP)
                .attribute("stepAmount", Figures.amount(costs.stepAmount()))
                .attribute("stepEntityCount", Figures.quantity(costs.stepEntityCount()))
                .end();
    }
}
