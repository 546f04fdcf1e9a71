package org.oscm.core.billing.engine.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oscm.core.billing.engine.document.EventCost;
import org.oscm.core.billing.engine.document.EventsCosts;
import org.oscm.core.billing.engine.document.OneTimeFee;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParameterPeriodFee;
import org.oscm.core.billing.engine.document.ParameterUserCosts;
import org.oscm.core.billing.engine.document.PeriodFee;
import org.oscm.core.billing.engine.document.PriceModelCosts;
import org.oscm.core.billing.engine.document.RoleCost;
import org.oscm.core.billing.engine.document.RoleCosts;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.billing.engine.document.UserAssignmentCosts;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.kernel.Period;
import org.oscm.core.kernel.Revision;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.PricingPeriod;
import org.oscm.core.pricing.engine.StepCosts;

/** Explains the positions of one price model. */
final class PriceModelExplanation {

    private final PriceModelCosts costs;
    private final UsageRows rows;
    private final List<Position> positions = new ArrayList<>();

    PriceModelExplanation(PriceModelCosts costs, UsageRows rows) {
        this.costs = costs;
        this.rows = rows;
    }

    /** In the order of the document, the total last. */
    List<Position> positions() {
        costs.events().ifPresent(this::events);
        periodFee(costs.periodFee());
        users(costs.userAssignmentCosts());
        costs.oneTimeFee().ifPresent(this::oneTimeFee);
        costs.parameters().ifPresent(parameters -> parameters.parameters().forEach(this::parameter));
        List<BigDecimal> parts = positions.stream().map(Position::amount).toList();
        add(
                PositionKind.PRICE_MODEL_TOTAL,
                List.of(),
                Calculation.sum(parts),
                costs.total(),
                costs.total(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return positions;
    }

    private void periodFee(PeriodFee fee) {
        BigDecimal units = Cents.factor(fee.factor().value());
        add(
                PositionKind.PERIOD_FEE,
                List.of(),
                Calculation.product(fee.basePrice(), units),
                fee.basePrice().multiply(units),
                fee.price(),
                factor(fee.factor(), fee.basePeriod()),
                price(fee.basePrice(), costs.version().revision()),
                rows.states(costs.service()));
    }

    private void users(UserAssignmentCosts users) {
        BigDecimal units = Cents.factor(users.factor());
        Optional<Position.Factor> factor = factor(users.factor(), users.users(), users.basePeriod());
        List<Position.HistoryRow> assignments = rows.assignments(users.users());
        users.steppedCosts()
                .ifPresentOrElse(
                        stepped -> {
                            StepCosts reached = Calculation.reached(stepped);
                            add(
                                    PositionKind.USER_FEE_STEPPED,
                                    List.of(),
                                    Calculation.stepped(stepped),
                                    Calculation.exact(stepped),
                                    users.price(),
                                    factor,
                                    price(reached.step().price(), reached.step().revision()),
                                    assignments);
                        },
                        () -> {
                            BigDecimal price = users.basePrice().orElseThrow();
                            add(
                                    PositionKind.USER_FEE,
                                    List.of(),
                                    Calculation.product(price, units),
                                    price.multiply(units),
                                    users.price(),
                                    factor,
                                    price(price, costs.version().revision()),
                                    assignments);
                        });
        users.roleCosts()
                .ifPresent(roles -> roles(
                        PositionKind.ROLE_FEE, List.of(), roles, BigDecimal.ONE, users.basePeriod(), assignments));
    }

    private void roles(
            PositionKind kind,
            List<String> subjects,
            RoleCosts roles,
            BigDecimal valueFactor,
            PricingPeriod unit,
            List<Position.HistoryRow> assignments) {
        for (RoleCost role : roles.roles()) {
            BigDecimal price = role.rolePrice().price();
            BigDecimal units = Cents.factor(role.factor().value());
            boolean ofParameter = kind == PositionKind.PARAMETER_ROLE_FEE;
            add(
                    kind,
                    Stream.concat(subjects.stream(), Stream.of(role.rolePrice().role()))
                            .toList(),
                    ofParameter ? Calculation.product(price, units, valueFactor) : Calculation.product(price, units),
                    price.multiply(units).multiply(valueFactor),
                    role.price(),
                    factor(role.factor(), unit),
                    price(price, role.rolePrice().revision()),
                    assignments);
        }
    }

    private void oneTimeFee(OneTimeFee fee) {
        add(
                PositionKind.ONE_TIME_FEE,
                List.of(),
                Calculation.product(fee.baseAmount()),
                fee.baseAmount(),
                fee.amount(),
                Optional.empty(),
                price(fee.baseAmount(), costs.version().revision()),
                rows.states(costs.service()));
    }

    /** Events are rounded once for all; each is told as a subject. */
    private void events(EventsCosts events) {
        List<EventCost> items = events.events();
        add(
                PositionKind.EVENTS,
                items.stream()
                        .map(item -> item.eventPrice().event() + " (" + item.count() + ")")
                        .toList(),
                String.join(
                        " + ",
                        items.stream().map(PriceModelExplanation::calculation).toList()),
                items.stream().map(EventCost::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                events.total(),
                Optional.empty(),
                price(
                        items.get(0).eventPrice().price(),
                        items.get(0).eventPrice().revision()),
                items.stream()
                        .map(item -> new Position.HistoryRow(
                                item.eventPrice().revision(),
                                item.eventPrice().event() + " "
                                        + Calculation.plain(item.eventPrice().price())))
                        .toList());
    }

    private static String calculation(EventCost item) {
        return item.steppedCosts()
                .map(stepped -> "(" + Calculation.stepped(stepped) + ")")
                .orElseGet(() -> Calculation.product(item.eventPrice().price(), BigDecimal.valueOf(item.count())));
    }

    private void parameter(ParameterCosts parameter) {
        List<String> subjects = List.of(parameter.parameter(), parameter.value());
        parameterFee(parameter, subjects);
        ParameterUserCosts users = parameter.userAssignmentCosts();
        BigDecimal units = Cents.parameterFactor(users.factor());
        List<Position.HistoryRow> assignments = rows.assignments(users.users());
        add(
                PositionKind.PARAMETER_USER_FEE,
                subjects,
                Calculation.product(users.basePrice(), parameter.valueFactor(), units),
                users.basePrice().multiply(parameter.valueFactor()).multiply(units),
                users.price(),
                factor(users.factor(), users.users(), users.basePeriod()),
                price(users.basePrice(), parameter.parameterPrice().revision()),
                assignments);
        users.roleCosts()
                .ifPresent(roles -> roles(
                        PositionKind.PARAMETER_ROLE_FEE,
                        subjects,
                        roles,
                        parameter.valueFactor(),
                        users.basePeriod(),
                        assignments));
    }

    private void parameterFee(ParameterCosts parameter, List<String> subjects) {
        ParameterPeriodFee fee = parameter.periodFee();
        BigDecimal units = Cents.parameterFactor(fee.factor().value());
        List<Position.HistoryRow> values = rows.values(costs.priceModel(), parameter.parameter());
        fee.steppedCosts()
                .ifPresentOrElse(
                        stepped -> add(
                                PositionKind.PARAMETER_FEE_STEPPED,
                                subjects,
                                "(" + Calculation.stepped(stepped) + ") x " + Calculation.plain(units),
                                stepped.amount().multiply(units),
                                fee.price(),
                                factor(fee.factor(), fee.basePeriod()),
                                price(
                                        Calculation.reached(stepped).step().price(),
                                        Calculation.reached(stepped).step().revision()),
                                values),
                        () -> add(
                                PositionKind.PARAMETER_FEE,
                                subjects,
                                Calculation.product(fee.basePrice().orElseThrow(), parameter.valueFactor(), units),
                                fee.basePrice()
                                        .orElseThrow()
                                        .multiply(parameter.valueFactor())
                                        .multiply(units),
                                fee.price(),
                                factor(fee.factor(), fee.basePeriod()),
                                price(
                                        fee.basePrice().orElseThrow(),
                                        parameter.parameterPrice().revision()),
                                values));
    }

    private static Optional<Position.Price> price(BigDecimal amount, Revision row) {
        return Optional.of(new Position.Price(amount, row));
    }

    private static Optional<Position.Factor> factor(TimeFactor factor, PricingPeriod unit) {
        return Optional.of(new Position.Factor(factor.value(), unit.name(), factor.charged()));
    }

    private static Optional<Position.Factor> factor(double sum, List<UserFactor> users, PricingPeriod unit) {
        List<Period> charged =
                users.stream().flatMap(user -> user.factor().charged().stream()).toList();
        return Optional.of(new Position.Factor(sum, unit.name(), charged));
    }

    private void add(
            PositionKind kind,
            List<String> subjects,
            String calculation,
            BigDecimal exact,
            BigDecimal amount,
            Optional<Position.Factor> factor,
            Optional<Position.Price> price,
            List<Position.HistoryRow> history) {
        positions.add(new Position(
                kind,
                Optional.of(costs.priceModel()),
                Optional.of(costs.service()),
                Optional.of(costs.usagePeriod()),
                subjects,
                calculation,
                exact,
                amount,
                factor,
                price,
                history));
    }
}
