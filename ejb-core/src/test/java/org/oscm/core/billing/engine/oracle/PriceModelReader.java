package org.oscm.core.billing.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.oscm.core.pricing.engine.CalculationMode;
import org.oscm.core.pricing.engine.EventPrice;
import org.oscm.core.pricing.engine.OptionPrices;
import org.oscm.core.pricing.engine.ParameterPrice;
import org.oscm.core.pricing.engine.ParameterValue;
import org.oscm.core.pricing.engine.ParameterValueType;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.PriceModelVersion;
import org.oscm.core.pricing.engine.PriceStep;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.RolePrice;
import org.oscm.core.pricing.engine.StepsBelow;

/** Reads a price model of a rating scenario. */
final class PriceModelReader {

    private PriceModelReader() {}

    static PriceModelHistory read(String id, JsonNode json) {
        return new PriceModelHistory(
                id,
                Json.list(json.get("versions"), PriceModelReader::version),
                rolePrices(json),
                steps(json.get("userSteps")),
                Json.list(json.get("events"), PriceModelReader::event),
                Json.list(json.get("parameters"), PriceModelReader::parameter));
    }

    private static PriceModelVersion version(JsonNode json) {
        return new PriceModelVersion(
                Json.revision(json),
                CalculationMode.valueOf(json.get("calculationMode").asText()),
                Json.text(json.get("period")).map(PricingPeriod::valueOf),
                Json.decimal(json.get("pricePerPeriod")),
                Json.decimal(json.get("pricePerUser")),
                Json.decimal(json.get("oneTimeFee")),
                json.get("freePeriodDays").asInt(),
                Json.text(json.get("currency")),
                json.get("provisioned").asBoolean());
    }

    private static List<RolePrice> rolePrices(JsonNode json) {
        return Json.list(
                json.get("rolePrices"),
                role -> new RolePrice(role.get("role").asText(), Json.decimal(role.get("price")), Json.revision(role)));
    }

    private static List<PriceStep> steps(JsonNode json) {
        return Json.list(
                json,
                step -> new PriceStep(
                        step.get("step").asText(),
                        step.get("limit").isNull()
                                ? OptionalLong.empty()
                                : OptionalLong.of(step.get("limit").asLong()),
                        Json.decimal(step.get("price")),
                        Optional.of(new StepsBelow(
                                step.get("freeAmount").asLong(), Json.decimal(step.get("additionalPrice")))),
                        Json.revision(step)));
    }

    private static EventPrice event(JsonNode json) {
        return new EventPrice(
                json.get("event").asText(),
                Json.decimal(json.get("price")),
                steps(json.get("steps")),
                Json.revision(json));
    }

    private static List<ParameterPrice> prices(JsonNode json) {
        return Json.list(
                json.get("prices"),
                price -> new ParameterPrice(
                        Json.decimal(price.get("pricePerSubscription")),
                        Json.decimal(price.get("pricePerUser")),
                        Json.revision(price)));
    }

    private static PricedParameter parameter(JsonNode json) {
        return new PricedParameter(
                json.get("parameter").asText(),
                ParameterValueType.valueOf(json.get("valueType").asText()),
                prices(json),
                rolePrices(json),
                steps(json.get("steps")),
                Json.list(
                        json.get("options"),
                        option -> new OptionPrices(option.get("option").asText(), prices(option), rolePrices(option))),
                Json.list(
                        json.get("values"),
                        value -> new ParameterValue(Json.text(value.get("value")), Json.change(value))));
    }
}
