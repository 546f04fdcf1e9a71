package org.oscm.core.billing.usecase.quotes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.oscm.core.kernel.InputError;
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
import org.oscm.core.storage.JsonInput;

/** Reads a price model of a rating request. */
final class PriceModelJson {

    private static final BigDecimal DEAREST = new BigDecimal("1000000000000000");
    private static final long LONGEST_FREE_DAYS = 36_525;
    private static final Set<ParameterValueType> NUMBERS =
            Set.of(ParameterValueType.INTEGER, ParameterValueType.LONG, ParameterValueType.DURATION);

    private PriceModelJson() {}

    static PriceModelHistory read(JsonInput json) {
        return new PriceModelHistory(
                json.name(),
                json.get("versions").someOf(PriceModelJson::version),
                rolePrices(json),
                json.get("userSteps").list(PriceModelJson::step),
                json.get("events").list(PriceModelJson::event),
                json.get("parameters").list(PriceModelJson::parameter));
    }

    private static PriceModelVersion version(JsonInput json) {
        CalculationMode mode = json.get("calculationMode").oneOf(CalculationMode.class);
        if (mode != CalculationMode.FREE_OF_CHARGE) {
            required(json.get("period"));
            required(json.get("currency"));
        }
        return new PriceModelVersion(
                Rows.from(json),
                mode,
                json.get("period").optional(period -> period.oneOf(PricingPeriod.class)),
                price(json, "pricePerPeriod"),
                price(json, "pricePerUser"),
                price(json, "oneTimeFee"),
                (int) json.get("freePeriodDays").whole(0, LONGEST_FREE_DAYS),
                json.get("currency").optional(JsonInput::text),
                json.get("provisioned").flag());
    }

    private static void required(JsonInput json) {
        if (!json.isPresent()) {
            json.complain(InputError.REQUIRED);
        }
    }

    private static List<RolePrice> rolePrices(JsonInput json) {
        return json.get("rolePrices")
                .list(role -> new RolePrice(role.get("role").text(), price(role, "price"), Rows.from(role)));
    }

    /** What lies below a step may be told or left to the engine. */
    private static PriceStep step(JsonInput json) {
        Optional<Long> limit = json.get("limit").optional(at -> at.whole(0, Long.MAX_VALUE));
        Optional<Long> freeAmount = json.get("freeAmount").optional(amount -> amount.whole(0, Long.MAX_VALUE));
        Optional<BigDecimal> additionalPrice =
                json.get("additionalPrice").optional(additional -> additional.decimal(DEAREST));
        return new PriceStep(
                json.get("step").text(),
                limit.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                price(json, "price"),
                freeAmount.flatMap(amount -> additionalPrice.map(price -> new StepsBelow(amount, price))),
                Rows.from(json));
    }

    private static EventPrice event(JsonInput json) {
        return new EventPrice(
                json.get("event").text(),
                price(json, "price"),
                json.get("steps").list(PriceModelJson::step),
                Rows.from(json));
    }

    private static PricedParameter parameter(JsonInput json) {
        ParameterValueType type = json.get("valueType").oneOf(ParameterValueType.class);
        json.get("scope").optional(JsonInput::text);
        return new PricedParameter(
                json.get("parameter").text(),
                type,
                prices(json),
                rolePrices(json),
                json.get("steps").list(PriceModelJson::step),
                json.get("options")
                        .list(option ->
                                new OptionPrices(option.get("option").text(), prices(option), rolePrices(option))),
                json.get("values").list(value -> value(value, type)));
    }

    private static List<ParameterPrice> prices(JsonInput json) {
        return json.get("prices")
                .list(price -> new ParameterPrice(
                        price(price, "pricePerSubscription"), price(price, "pricePerUser"), Rows.from(price)));
    }

    private static ParameterValue value(JsonInput json, ParameterValueType type) {
        JsonInput value = json.get("value");
        return new ParameterValue(
                value.optional(set -> NUMBERS.contains(type) ? set.wholeText() : set.anyText()), Rows.changed(json));
    }

    private static BigDecimal price(JsonInput json, String name) {
        return json.get(name).decimal(DEAREST);
    }
}
