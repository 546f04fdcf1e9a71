package org.oscm.core.billing.engine.xml;

import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParameterPeriodFee;
import org.oscm.core.billing.engine.document.ParameterUserCosts;
import org.oscm.core.billing.engine.document.ParametersCosts;
import org.oscm.core.kernel.Figures;
import org.oscm.core.kernel.XmlWriter;

/**
 * Writes the costs of parameters as the element {@code Parameters}. The costs of a chosen option stand below the option
 * and without value factor, those of any other value directly below the parameter.
 */
final class ParametersXml {
    private final XmlWriter xml;
    private final PartsXml parts;

    ParametersXml(XmlWriter xml, PartsXml parts) {
        this.xml = xml;
        this.parts = parts;
    }

    void write(ParametersCosts costs) {
        xml.start("Parameters");
        costs.parameters().forEach(this::parameter);
        parts.amount("ParametersCosts", costs.total());
        xml.end();
    }

    private void parameter(ParameterCosts costs) {
        xml.start("Parameter").attribute("id", costs.parameter());
        parts.period("ParameterUsagePeriod", costs.usagePeriod());
        xml.start("ParameterValue")
                .attribute("amount", costs.value())
                .attribute("type", costs.valueType().name())
                .end();
        costs.option().ifPresentOrElse(option -> option(costs, option), () -> {
            String valueFactor = Figures.single(costs.printedValueFactor());
            periodFee(costs.periodFee(), valueFactor);
            userAssignmentCosts(costs.userAssignmentCosts(), valueFactor);
        });
        parts.amount("ParameterCosts", costs.cost());
        xml.end();
    }

    private void option(ParameterCosts costs, String option) {
        xml.start("Options").start("Option").attribute("id", option);
        periodFee(costs.periodFee(), null);
        userAssignmentCosts(costs.userAssignmentCosts(), null);
        parts.amount("OptionCosts", costs.cost());
        xml.end().end();
    }

    private void periodFee(ParameterPeriodFee fee, String valueFactor) {
        xml.start("PeriodFee")
                .attribute("basePeriod", fee.basePeriod().name())
                .attribute("basePrice", fee.basePrice().map(Figures::price).orElse(null))
                .attribute("factor", Figures.factor(fee.factor().value()))
                .attribute("valueFactor", valueFactor)
                .attribute("price", Figures.amount(fee.price()));
        fee.steppedCosts().ifPresent(parts::steppedPrices);
        xml.end();
    }

    private void userAssignmentCosts(ParameterUserCosts costs, String valueFactor) {
        xml.start("UserAssignmentCosts")
                .attribute("basePeriod", costs.basePeriod().name())
                .attribute("basePrice", Figures.price(costs.basePrice()))
                .attribute("factor", Figures.factor(costs.factor()))
                .attribute("valueFactor", valueFactor)
                .attribute("price", Figures.amount(costs.price()))
                .attribute("total", Figures.amount(costs.total()));
        costs.roleCosts().ifPresent(parts::roleCosts);
        xml.end();
    }
}
