package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.SteppedCosts;

/**
 * Recurring fee for assigned users: element {@code UserAssignmentCosts} of a price model.
 *
 * @param basePeriod unit the prices are given for
 * @param basePrice price per user and unit, unrounded; absent if the price has steps
 * @param factor sum of the factors of all users
 * @param users charged users by identity; empty if nobody was assigned
 * @param price basePrice x factor, or the stepped costs of the factor; 2 decimals
 * @param steppedCosts present if the price has steps
 * @param roleCosts absent if no role cost anything
 * @param total price + role costs, 2 decimals
 */
public record UserAssignmentCosts(
        PricingPeriod basePeriod,
        Optional<BigDecimal> basePrice,
        double factor,
        List<UserFactor> users,
        BigDecimal price,
        Optional<SteppedCosts> steppedCosts,
        Optional<RoleCosts> roleCosts,
        BigDecimal total) {

    public UserAssignmentCosts {
        users = List.copyOf(users);
    }

    /** How many users are charged. */
    public int numberOfUsersTotal() {
        return users.size();
    }
}
