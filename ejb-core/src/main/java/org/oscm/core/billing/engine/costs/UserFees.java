package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.billing.engine.usage.AssignedUsers;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.SteppedCosts;
import org.oscm.core.pricing.engine.SteppedPricing;

/**
 * Recurring fee for assigned users = round(price per user x sum of the factors of all users), or the stepped costs of
 * that sum, plus the fees for their roles. A user who is assigned several times is measured as one.
 */
final class UserFees {

    private UserFees() {}

    static UserAssignmentCosts of(ChargedUse use, List<UserAssignment> assignments) {
        AssignedTime time = new AssignedTime(use.measure(), use.measure()::sum);
        AssignedUsers.during(assignments, use.charged())
                .forEach((user, stretches) -> time.addAll(user, use.measure().charged(stretches)));
        List<UserFactor> users = time.users();
        double factor = AssignedTime.sum(users);
        Optional<SteppedCosts> stepped = stepped(use, factor);
        BigDecimal flatPrice = use.version().pricePerUser();
        BigDecimal price = stepped.map(SteppedCosts::amount)
                .orElseGet(() -> Cents.round(flatPrice.multiply(Cents.factor(factor))));
        Optional<RoleCosts> roles = RoleFees.ofPriceModel(use, time);
        BigDecimal total = price.add(roles.map(RoleCosts::total).orElse(Cents.ZERO));
        Optional<BigDecimal> basePrice = stepped.isPresent() ? Optional.empty() : Optional.of(flatPrice);
        return new UserAssignmentCosts(use.unit(), basePrice, factor, users, price, stepped, roles, total);
    }

    private static Optional<SteppedCosts> stepped(ChargedUse use, double factor) {
        SteppedPricing pricing = SteppedPricing.inForce(use.priceModel().userSteps(), use.pricesAsOf());
        return pricing.exists() ? Optional.of(pricing.costsOf(Cents.factor(factor))) : Optional.empty();
    }
}
