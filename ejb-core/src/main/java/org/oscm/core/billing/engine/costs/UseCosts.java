package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.Optional;
import org.oscm.core.billing.engine.document.EventsCosts;
import org.oscm.core.billing.engine.document.OneTimeFee;
import org.oscm.core.billing.engine.document.ParametersCosts;
import org.oscm.core.billing.engine.document.PeriodFee;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.pricing.engine.Cents;

/** Adds up what one use of a service costs: each position is rounded on its own, the total is their sum. */
public final class UseCosts {

    private UseCosts() {}

    /**
     * The costs of a use.
     *
     * @param use the use
     * @param currency ISO 4217 code
     * @param facts users, events and states
     */
    public static PriceModelCosts of(ChargedUse use, String currency, RatingRequest facts) {
        PeriodFee periodFee = PeriodFees.of(use);
        UserAssignmentCosts users = UserFees.of(use, facts.assignments());
        Optional<OneTimeFee> oneTimeFee =
                OneTimeFees.of(use, facts.subscription().states());
        Optional<EventsCosts> events = EventFees.of(use, facts.events());
        Optional<ParametersCosts> parameters = ParameterFees.of(use, facts.assignments());
        BigDecimal total = periodFee
                .price()
                .add(users.total())
                .add(oneTimeFee.map(OneTimeFee::amount).orElse(Cents.ZERO))
                .add(events.map(EventsCosts::total).orElse(Cents.ZERO))
                .add(parameters.map(ParametersCosts::total).orElse(Cents.ZERO));
        return new PriceModelCosts(
                use.priceModel().id(),
                use.service(),
                use.version(),
                use.measure().printed(use.charged()),
                periodFee,
                users,
                oneTimeFee,
                events,
                parameters,
                total,
                currency);
    }
}
