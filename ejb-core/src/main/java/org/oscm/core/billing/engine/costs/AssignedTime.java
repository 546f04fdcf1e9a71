package org.oscm.core.billing.engine.costs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.oscm.core.billing.engine.document.TimeFactor;
import org.oscm.core.billing.engine.document.UserFactor;
import org.oscm.core.billing.engine.time.Stretch;
import org.oscm.core.billing.engine.time.UsageMeasure;
import org.oscm.core.kernel.Period;

/** Collects the charged time of users, by user and by role. */
final class AssignedTime {

    private final UsageMeasure measure;
    private final Function<List<Period>, TimeFactor> ofRole;
    private final SortedMap<String, List<Period>> byUser = new TreeMap<>();
    private final SortedMap<String, List<Period>> byRole = new TreeMap<>();

    /** @param ofRole how many units the charged stretches of a role are */
    AssignedTime(UsageMeasure measure, Function<List<Period>, TimeFactor> ofRole) {
        this.measure = measure;
        this.ofRole = ofRole;
    }

    /** Notes that a user was charged in a role, if any. */
    void add(String user, Optional<String> role, Period charged) {
        byUser.computeIfAbsent(user, first -> new ArrayList<>()).add(charged);
        role.ifPresent(
                name -> byRole.computeIfAbsent(name, first -> new ArrayList<>()).add(charged));
    }

    /** Notes all charged stretches of a user. */
    void addAll(String user, List<Stretch<Optional<String>>> charged) {
        charged.forEach(stretch -> add(user, stretch.what(), stretch.period()));
    }

    /** The factor of every user, by identity. */
    List<UserFactor> users() {
        return byUser.entrySet().stream()
                .map(user -> new UserFactor(user.getKey(), measure.sumOfShares(user.getValue())))
                .toList();
    }

    /** The factor of a role, over all users. */
    TimeFactor inRole(String role) {
        return ofRole.apply(byRole.getOrDefault(role, List.of()));
    }

    /** The sum of the factors of several users. */
    static double sum(List<UserFactor> users) {
        double sum = 0;
        for (UserFactor user : users) {
            sum += user.factor().value();
        }
        return sum;
    }
}
