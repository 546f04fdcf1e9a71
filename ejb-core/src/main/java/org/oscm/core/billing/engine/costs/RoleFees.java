package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.oscm.core.billing.engine.document.RoleCost;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.Newest;
import org.oscm.core.pricing.engine.RolePrice;

/**
 * What service roles cost on top of the price per user: for each role round(price x factor of the role over all users x
 * value factor), then summed. The price is the newest revision made before or at the end of the use, even if the price
 * was deleted by then.
 */
final class RoleFees {

    private RoleFees() {}

    /** Roles of a price model; those that cost nothing are left out. */
    static Optional<RoleCosts> ofPriceModel(ChargedUse use, AssignedTime time) {
        return of(
                use.priceModel().rolePrices(),
                use.pricesAsOf(),
                time,
                BigDecimal.ONE,
                cost -> cost.price().signum() != 0);
    }

    /** Roles of a parameter or option; all that have a price are listed. */
    static Optional<RoleCosts> ofParameter(
            Collection<RolePrice> prices, Instant asOf, AssignedTime time, BigDecimal valueFactor) {
        return of(prices, asOf, time, valueFactor, cost -> true);
    }

    private static Optional<RoleCosts> of(
            Collection<RolePrice> prices,
            Instant asOf,
            AssignedTime time,
            BigDecimal valueFactor,
            Predicate<RoleCost> listed) {
        List<RoleCost> roles = Newest.eachUpTo(prices, RolePrice::role, asOf).values().stream()
                .map(price -> cost(price, time.inRole(price.role()), valueFactor))
                .filter(listed)
                .collect(Collectors.toUnmodifiableList());
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RoleCosts(roles, roles.stream().map(RoleCost::price).reduce(Cents.ZERO, BigDecimal::add)));
    }

    private static RoleCost cost(RolePrice price, TimeFactor factor, BigDecimal valueFactor) {
        BigDecimal units = Cents.factor(factor.value());
        return new RoleCost(
                price, factor, Cents.round(price.price().multiply(units).multiply(valueFactor)));
    }
}
