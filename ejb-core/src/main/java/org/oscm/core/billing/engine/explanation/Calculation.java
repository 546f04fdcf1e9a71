package org.oscm.core.billing.engine.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.oscm.core.pricing.engine.StepCosts;
import org.oscm.core.pricing.engine.SteppedCosts;

/** Writes calculations as people do on paper. */
final class Calculation {

    private Calculation() {}

    static String product(BigDecimal... factors) {
        return List.of(factors).stream().map(Calculation::plain).collect(Collectors.joining(" x "));
    }

    static String sum(List<BigDecimal> parts) {
        return parts.isEmpty()
                ? "0.00"
                : parts.stream()
                        .map(Calculation::plain)
                        .collect(Collectors.joining(" + "))
                        .replace("+ -", "- ");
    }

    /** The step that was reached: what lies in it at its price, and what lies below. */
    static String stepped(SteppedCosts costs) {
        StepCosts reached = reached(costs);
        return plain(reached.stepEntityCount()) + " x " + plain(reached.step().price()) + " + "
                + plain(reached.additionalPrice());
    }

    static BigDecimal exact(SteppedCosts costs) {
        StepCosts reached = reached(costs);
        return reached.stepEntityCount().multiply(reached.step().price()).add(reached.additionalPrice());
    }

    /** The first step below which the costs end, which is the one whose own formula gives the amount. */
    static StepCosts reached(SteppedCosts costs) {
        StepCosts reached = costs.steps().get(0);
        for (StepCosts step : costs.steps()) {
            if (step.stepEntityCount().signum() > 0) {
                reached = step;
            }
        }
        return reached;
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
