package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParameterPeriodFee;
import org.oscm.core.billing.engine.document.ParameterUserCosts;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.billing.engine.usage.ParameterValueStretches;
import org.oscm.core.billing.engine.usage.SetValue;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.PricedParameter;
import org.oscm.core.pricing.engine.SteppedCosts;
import org.oscm.core.pricing.engine.ValueFactor;

/**
 * What the values of one parameter cost. Each value is charged for the time it was set:
 *
 * <pre>
 *   per subscription = round(price x value factor x factor)   or   round(stepped costs of the value x factor)
 *   per user         = round(price x value factor x sum of the factors of all users)
 *   per role         = round(price x factor of the role x value factor)
 * </pre>
 */
final class ParameterValueFees {

    private final ChargedUse use;
    private final List<Stretch<SetValue>> values;
    private final List<List<Period>> chargedTime;
    private final List<AssignedTime> assignedTime;

    ParameterValueFees(
            ChargedUse use, List<PricedParameter> parameter, SortedMap<String, List<Stretch<Optional<String>>>> users) {
        this.use = use;
        this.values = ParameterValueStretches.during(parameter, use.charged());
        this.chargedTime = chargedTime();
        this.assignedTime = new ValuesOfUsers(use.measure(), values).assignedTime(users);
    }

    List<ParameterCosts> newestFirst() {
        List<ParameterCosts> costs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            costOf(i).ifPresent(costs::add);
        }
        Collections.reverse(costs);
        return costs;
    }

    /** For each value the time that is charged. */
    private List<List<Period>> chargedTime() {
        List<List<Period>> time = new ArrayList<>();
        List<Stretch<Integer>> numbered = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            time.add(new ArrayList<>());
            numbered.add(new Stretch<>(i, values.get(i).period()));
        }
        use.measure()
                .charged(numbered)
                .forEach(charged -> time.get(charged.what()).add(charged.period()));
        return time;
    }

    /** Costs of one value; absent if it has no charged time or no price. */
    private Optional<ParameterCosts> costOf(int index) {
        if (chargedTime.get(index).isEmpty()) {
            return Optional.empty();
        }
        return ParameterPrices.of(values.get(index).what(), use.pricesAsOf()).map(prices -> costOf(index, prices));
    }

    private ParameterCosts costOf(int index, ParameterPrices prices) {
        PricedParameter parameter = values.get(index).what().parameter();
        String value = values.get(index).what().value();
        BigDecimal valueFactor = ValueFactor.of(parameter.valueType(), value);
        ParameterPeriodFee periodFee =
                periodFee(prices, valueFactor, use.measure().sumOfShares(chargedTime.get(index)));
        ParameterUserCosts userCosts = userCosts(prices, valueFactor, assignedTime.get(index));
        return new ParameterCosts(
                parameter.parameter(),
                use.measure().printed(values.get(index).period()),
                value,
                parameter.valueType(),
                prices.option(),
                valueFactor,
                prices.price(),
                periodFee,
                userCosts,
                periodFee.price().add(userCosts.total()));
    }

    private ParameterPeriodFee periodFee(ParameterPrices prices, BigDecimal valueFactor, TimeFactor factor) {
        BigDecimal units = Cents.parameterFactor(factor.value());
        if (prices.steps().exists()) {
            SteppedCosts stepped = prices.steps().costsOf(valueFactor);
            BigDecimal price = Cents.round(stepped.amount().multiply(units));
            return new ParameterPeriodFee(use.unit(), Optional.empty(), factor, Optional.of(stepped), price);
        }
        BigDecimal basePrice = prices.price().pricePerSubscription();
        BigDecimal price = Cents.round(basePrice.multiply(valueFactor).multiply(units));
        return new ParameterPeriodFee(use.unit(), Optional.of(basePrice), factor, Optional.empty(), price);
    }

    private ParameterUserCosts userCosts(ParameterPrices prices, BigDecimal valueFactor, AssignedTime time) {
        List<UserFactor> users = time.users();
        double factor = AssignedTime.sum(users);
        BigDecimal basePrice = prices.price().pricePerUser();
        BigDecimal price = Cents.round(basePrice.multiply(valueFactor).multiply(Cents.parameterFactor(factor)));
        Optional<RoleCosts> roles = RoleFees.ofParameter(prices.rolePrices(), use.pricesAsOf(), time, valueFactor);
        BigDecimal total = price.add(roles.map(RoleCosts::total).orElse(Cents.ZERO));
        return new ParameterUserCosts(use.unit(), basePrice, factor, users, price, roles, total);
    }
}
