package org.oscm.core.pricing.engine;

import java.util.List;

/**
 * The prices of one option of an enumeration parameter.
 *
 * @param option the option, equal to the parameter value that chooses it
 * @param prices its price revisions
 * @param rolePrices prices by service role on top of the price per user
 */
public record OptionPrices(String option, List<ParameterPrice> prices, List<RolePrice> rolePrices) {

    public OptionPrices {
        prices = List.copyOf(prices);
        rolePrices = List.copyOf(rolePrices);
    }
}
