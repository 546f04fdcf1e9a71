package org.oscm.core.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The rooms below one root package, their floors and their wings. */
record Rooms(String root) {

    /** From the ground up; rooms of one floor may know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("kernel"),
            Set.of("storage"),
            Set.of("history", "configuration", "timers", "audit", "idempotency", "notifications"),
            Set.of("identity"),
            Set.of("units"),
            Set.of("accounts"),
            Set.of("catalog"),
            Set.of("pricing"),
            Set.of("marketplace"),
            Set.of("triggers", "provisioning"),
            Set.of("subscriptions"),
            Set.of("events"),
            Set.of("billing", "revenueshare", "payments"),
            Set.of("reports"));

    /** Where a class stands: in which room, and there in the face (an empty wing) or in a wing. */
    record Place(String room, String wing) {
        boolean isOffered() {
            return wing.isEmpty() || wing.equals("usecase");
        }
    }

    /** Empty for classes outside the rooms. */
    Optional<Place> place(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] parts = name.substring(root.length() + 1).split("\\.");
        return Optional.of(new Place(parts[0], parts.length == 1 ? "" : parts[1]));
    }

    /** Counted from the ground; -1 for a room without a floor. */
    static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    DescribedPredicate<JavaClass> inWing(String... wings) {
        Set<String> wanted = Set.of(wings);
        return DescribedPredicate.describe(
                "in " + wanted,
                type -> place(type)
                        .filter(place -> wanted.contains(place.wing()))
                        .isPresent());
    }

    DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe(
                "in room " + room,
                type -> place(type).filter(place -> place.room().equals(room)).isPresent());
    }

    DescribedPredicate<JavaClass> anywhere() {
        return DescribedPredicate.describe("in a room", type -> place(type).isPresent());
    }

    /** Judges every dependency between classes of two different rooms. */
    ArchCondition<JavaClass> onlyDependBetweenRooms(String how, BiPredicate<Place, Place> allowed) {
        return new ArchCondition<>(how) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> judge(dependency, allowed, events));
            }
        };
    }

    private void judge(Dependency dependency, BiPredicate<Place, Place> allowed, ConditionEvents events) {
        Optional<Place> from = place(dependency.getOriginClass());
        Optional<Place> to = place(dependency.getTargetClass().getBaseComponentType());
        if (from.isPresent()
                && to.isPresent()
                && !from.get().room().equals(to.get().room())
                && !allowed.test(from.get(), to.get())) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
    }
}
