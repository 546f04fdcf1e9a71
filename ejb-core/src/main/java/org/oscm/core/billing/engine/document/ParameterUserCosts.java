package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.pricing.engine.PricingPeriod;

/**
 * Fee per user for a parameter value: element {@code UserAssignmentCosts} of a parameter or option.
 *
 * @param basePeriod unit the price is given for
 * @param basePrice price per user and unit, unrounded
 * @param factor sum of the factors of all users
 * @param users what the factor is made of; not printed
 * @param price basePrice x value factor x factor, 2 decimals
 * @param roleCosts absent if no service role has a price
 * @param total price + role costs, 2 decimals
 */
public record ParameterUserCosts(
        PricingPeriod basePeriod,
        BigDecimal basePrice,
        double factor,
        List<UserFactor> users,
        BigDecimal price,
        Optional<RoleCosts> roleCosts,
        BigDecimal total) {

    public ParameterUserCosts {
        users = List.copyOf(users);
    }
}
