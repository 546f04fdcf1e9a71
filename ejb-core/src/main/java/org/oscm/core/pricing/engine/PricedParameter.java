package org.oscm.core.pricing.engine;

import java.util.List;

/**
 * A parameter with its prices and the values it had in the subscription.
 *
 * @param parameter name of the parameter in the technical service
 * @param valueType its data type
 * @param prices price revisions; ignored for enumerations, whose options are priced
 * @param rolePrices prices by service role on top of the price per user
 * @param steps steps of the price per subscription, by value; empty if that price is flat
 * @param options prices by option; empty unless an enumeration
 * @param values the values over time
 */
public record PricedParameter(
        String parameter,
        ParameterValueType valueType,
        List<ParameterPrice> prices,
        List<RolePrice> rolePrices,
        List<PriceStep> steps,
        List<OptionPrices> options,
        List<ParameterValue> values) {

    public PricedParameter {
        prices = List.copyOf(prices);
        rolePrices = List.copyOf(rolePrices);
        steps = List.copyOf(steps);
        options = List.copyOf(options);
        values = List.copyOf(values);
    }
}
