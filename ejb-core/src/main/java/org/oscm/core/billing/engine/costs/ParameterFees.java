package org.oscm.core.billing.engine.costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oscm.core.billing.engine.document.ParameterCosts;
import org.oscm.core.billing.engine.document.ParametersCosts;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.billing.engine.usage.AssignedUsers;
import org.oscm.core.pricing.engine.Cents;
import org.oscm.core.pricing.engine.PricedParameter;

/** What parameters cost: every value that a parameter with a price had, ordered by name, the newest value first. */
final class ParameterFees {

    private ParameterFees() {}

    static Optional<ParametersCosts> of(ChargedUse use, List<UserAssignment> assignments) {
        if (use.priceModel().parameters().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, List<Stretch<Optional<String>>>> users = AssignedUsers.during(assignments, use.charged());
        List<ParameterCosts> costs = new ArrayList<>();
        byName(use.priceModel().parameters())
                .forEach(parameter -> costs.addAll(new ParameterValueFees(use, parameter, users).newestFirst()));
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = costs.stream().map(ParameterCosts::cost).reduce(Cents.ZERO, BigDecimal::add);
        return Optional.of(new ParametersCosts(costs, total));
    }

    private static Collection<List<PricedParameter>> byName(List<PricedParameter> parameters) {
        return parameters.stream()
                .collect(Collectors.groupingBy(PricedParameter::parameter, TreeMap::new, Collectors.toList()))
                .values();
    }
}
