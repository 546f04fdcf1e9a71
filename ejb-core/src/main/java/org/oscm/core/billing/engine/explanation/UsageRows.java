package org.oscm.core.billing.engine.explanation;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.billing.engine.history.RatingRequest;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.PriceModelHistory;
import org.oscm.core.pricing.engine.Revised;

/** Finds the rows of the history that made the usage of a period: those before its end. */
final class UsageRows {

    private final RatingRequest facts;
    private final Period period;
    private final UnaryOperator<String> userName;

    UsageRows(RatingRequest facts, Period period, UnaryOperator<String> userName) {
        this.userName = userName;
        this.facts = facts;
        this.period = period;
    }

    List<Position.HistoryRow> states(String service) {
        return facts.subscription().states().stream()
                .filter(state -> state.service().equals(service))
                .filter(this::isKnown)
                .map(state ->
                        new Position.HistoryRow(state.revision(), state.status().name()))
                .toList();
    }

    List<Position.HistoryRow> assignments(List<UserFactor> charged) {
        Set<String> users = charged.stream().map(UserFactor::user).collect(Collectors.toSet());
        return facts.assignments().stream()
                .filter(assignment -> users.contains(assignment.user()))
                .flatMap(this::changes)
                .toList();
    }

    private Stream<Position.HistoryRow> changes(UserAssignment assignment) {
        return assignment.changes().stream()
                .filter(this::isKnown)
                .map(change -> new Position.HistoryRow(
                        change.revision(),
                        userName.apply(assignment.user())
                                + (change.revision().deletion() ? " -" : " +")
                                + change.role().map(role -> " " + role).orElse("")));
    }

    List<Position.HistoryRow> values(String priceModel, String parameter) {
        PriceModelHistory prices = facts.priceModels().get(priceModel);
        return prices.parameters().stream()
                .filter(priced -> priced.parameter().equals(parameter))
                .flatMap(priced -> priced.values().stream())
                .filter(this::isKnown)
                .map(value -> new Position.HistoryRow(
                        value.revision(), parameter + " = " + value.value().orElse("-")))
                .toList();
    }

    private boolean isKnown(Revised row) {
        return row.revision().at().isBefore(period.end());
    }
}
