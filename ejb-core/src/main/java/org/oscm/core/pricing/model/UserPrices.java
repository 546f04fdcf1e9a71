package org.oscm.core.pricing.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.oscm.core.pricing.PriceTerms;
import org.oscm.core.pricing.PriceTerms.ParameterPrice;
import org.oscm.core.pricing.PriceTerms.RolePrice;
import org.oscm.core.pricing.PriceTerms.Step;

/** Finds prices that depend on users. */
final class UserPrices {

    private UserPrices() {}

    static boolean areIn(PriceTerms terms) {
        Stream<BigDecimal> own = Stream.concat(
                Stream.concat(
                        Stream.of(terms.pricePerUser()),
                        terms.userSteps().stream().map(Step::price)),
                prices(terms.rolePrices()));
        return Stream.concat(own, terms.parameters().stream().flatMap(UserPrices::of))
                .anyMatch(price -> price.signum() > 0);
    }

    private static Stream<BigDecimal> of(ParameterPrice parameter) {
        Stream<BigDecimal> options = parameter.options().stream()
                .flatMap(option -> Stream.concat(Stream.of(option.pricePerUser()), prices(option.rolePrices())));
        return Stream.concat(
                Stream.concat(Stream.of(parameter.pricePerUser()), prices(parameter.rolePrices())), options);
    }

    private static Stream<BigDecimal> prices(List<RolePrice> roles) {
        return roles.stream().map(RolePrice::price);
    }
}
