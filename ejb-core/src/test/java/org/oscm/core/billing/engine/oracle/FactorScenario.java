package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import org.oscm.core.billing.engine.time.UsageMeasure;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.pricing.engine.PricingPeriod;

/** Scenarios of one usage interval and its factor. */
final class FactorScenario {

    private FactorScenario() {}

    static JsonNode answer(JsonNode request) {
        UsageMeasure measure = UsageMeasure.of(
                CalculationMode.valueOf(request.get("calculationMode").asText()),
                PricingPeriod.valueOf(request.get("period").asText()),
                Json.period(request.get("billingPeriod")),
                ZoneId.of(request.get("timeZone").asText()));
        try {
            double factor = measure.factorOf(Json.period(request.get("usage"))).value();
            return Json.object().put("factor", factor);
        } catch (ContradictoryHistory refused) {
            return Json.object().putNull("factor");
        }
    }
}
