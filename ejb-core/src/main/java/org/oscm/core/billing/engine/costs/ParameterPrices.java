package org.oscm.core.billing.engine.costs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.usage.SetValue;
import org.oscm.core.pricing.engine.Contradiction;
import org.oscm.core.pricing.engine.ContradictoryHistory;
import org.oscm.core.pricing.engine.Newest;
import org.oscm.core.pricing.engine.OptionPrices;
import org.oscm.core.pricing.engine.ParameterPrice;
import org.oscm.core.pricing.engine.ParameterValueType;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.RolePrice;
import org.oscm.core.pricing.engine.SteppedPricing;

/**
 * The prices that a parameter value is charged with: those of the parameter, or of the chosen option.
 *
 * @param option the chosen option; absent unless an enumeration
 * @param price the price revision in force
 * @param rolePrices revisions of the prices by role
 * @param steps steps of the price per subscription in force; options have none
 */
record ParameterPrices(
        Optional<String> option, ParameterPrice price, List<RolePrice> rolePrices, SteppedPricing steps) {

    /** The prices in force at an instant; absent if the parameter had no price yet. */
    static Optional<ParameterPrices> of(SetValue set, Instant asOf) {
        PricedParameter parameter = set.parameter();
        String value = set.value();
        SteppedPricing steps = SteppedPricing.inForce(parameter.steps(), asOf);
        if (parameter.valueType() != ParameterValueType.ENUMERATION) {
            return Newest.upTo(parameter.prices(), asOf)
                    .map(price -> new ParameterPrices(Optional.empty(), price, parameter.rolePrices(), steps));
        }
        OptionPrices chosen = parameter.options().stream()
                .filter(option -> option.option().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new ContradictoryHistory(Contradiction.OPTION_WITHOUT_PRICE, parameter.parameter(), value));
        return Newest.before(chosen.prices(), asOf)
                .map(price -> new ParameterPrices(Optional.of(value), price, chosen.rolePrices(), steps));
    }
}
