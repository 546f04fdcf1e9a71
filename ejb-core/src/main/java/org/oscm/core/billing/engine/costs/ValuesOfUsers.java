package org.oscm.core.billing.engine.costs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.billing.engine.time.UsageMeasure;
import org.oscm.core.billing.engine.usage.SetValue;
import org.oscm.core.kernel.Period;

/**
 * Finds out for how long each user is charged with each value of a parameter. A value counts for a user while both
 * the value was set and the user was assigned. With whole time units, the units that a user touches are shared among
 * the values, and among the roles, by the rule of the measure.
 */
final class ValuesOfUsers {

    private final UsageMeasure measure;
    private final List<Stretch<SetValue>> values;

    ValuesOfUsers(UsageMeasure measure, List<Stretch<SetValue>> values) {
        this.measure = measure;
        this.values = values;
    }

    /** For each value, in the order given, the charged time of all users. */
    List<AssignedTime> assignedTime(SortedMap<String, List<Stretch<Optional<String>>>> users) {
        List<AssignedTime> time = new ArrayList<>();
        values.forEach(value -> time.add(new AssignedTime(measure, measure::sumOfShares)));
        users.forEach((user, assigned) -> measure.charged(valuesDuring(assigned))
                .forEach(charged -> time.get(charged.what().value())
                        .add(user, charged.what().role(), charged.period())));
        return time;
    }

    private List<Stretch<ValueInRole>> valuesDuring(List<Stretch<Optional<String>>> assigned) {
        List<Stretch<ValueInRole>> both = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            for (Stretch<Optional<String>> assignment : assigned) {
                ValueInRole inRole = new ValueInRole(value, assignment.what());
                overlap(values.get(value).period(), assignment.period())
                        .ifPresent(common -> both.add(new Stretch<>(inRole, common)));
            }
        }
        return both;
    }

    /** Periods that only meet at a border do not overlap, but a period of no length lies within its surroundings. */
    private static Optional<Period> overlap(Period value, Period assignment) {
        return value.intersection(assignment)
                .filter(common -> !common.isEmpty() || value.isEmpty() || assignment.isEmpty());
    }

    /** The user had a role while the value with the given index was set. */
    private record ValueInRole(int value, Optional<String> role) {}
}
