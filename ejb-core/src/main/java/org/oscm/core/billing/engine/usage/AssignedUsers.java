package org.oscm.core.billing.engine.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oscm.core.billing.engine.history.AssignmentChange;
import org.oscm.core.billing.engine.history.UserAssignment;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.kernel.Period;
import org.oscm.core.pricing.engine.Revised;

/** Reads from the assignments when each user was assigned in which role. */
public final class AssignedUsers {

    private AssignedUsers() {}

    /**
     * For each user, ordered by identity, the stretches within a use of the subscription and the role held in them.
     *
     * @param use the time looked at; changes at its end come too late, the last change before its start still holds
     */
    public static SortedMap<String, List<Stretch<Optional<String>>>> during(
            List<UserAssignment> assignments, Period use) {
        SortedMap<String, List<Stretch<Optional<String>>>> users = new TreeMap<>();
        for (UserAssignment assignment : assignments) {
            List<Stretch<Optional<String>>> stretches = rolesOver(use, assignment);
            if (!stretches.isEmpty()) {
                users.computeIfAbsent(assignment.user(), user -> new ArrayList<>())
                        .addAll(stretches);
            }
        }
        return users;
    }

    private static List<Stretch<Optional<String>>> rolesOver(Period use, UserAssignment assignment) {
        List<AssignmentChange> changes = assignment.changes().stream()
                .sorted(Comparator.comparing(Revised::revision))
                .toList();
        return HistoryStretches.within(
                use, changes, change -> change.revision().deletion() ? Optional.empty() : Optional.of(change.role()));
    }
}
