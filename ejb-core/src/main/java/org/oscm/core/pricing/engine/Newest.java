package org.oscm.core.pricing.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the row of a history that held at some time. The rows may come in any order. */
public final class Newest {

    private Newest() {}

    /** The newest row made before the instant, be it a deletion or not. */
    public static <R extends Revised> Optional<R> before(Collection<R> rows, Instant instant) {
        return newest(rows, row -> row.revision().at().isBefore(instant));
    }

    /** The newest row made before or at the instant, be it a deletion or not. */
    public static <R extends Revised> Optional<R> upTo(Collection<R> rows, Instant instant) {
        return newest(rows, row -> !row.revision().at().isAfter(instant));
    }

    /** The newest row of all, be it a deletion or not. */
    public static <R extends Revised> Optional<R> of(Collection<R> rows) {
        return newest(rows, row -> true);
    }

    /** For each identity the newest row made before or at the instant, be it a deletion or not. */
    public static <R extends Revised> SortedMap<String, R> eachUpTo(
            Collection<R> rows, Function<R, String> identity, Instant instant) {
        return each(rows, identity, row -> !row.revision().at().isAfter(instant));
    }

    /** For each identity the newest row made before the instant, be it a deletion or not. */
    public static <R extends Revised> SortedMap<String, R> eachBefore(
            Collection<R> rows, Function<R, String> identity, Instant instant) {
        return each(rows, identity, row -> row.revision().at().isBefore(instant));
    }

    private static <R extends Revised> SortedMap<String, R> each(
            Collection<R> rows, Function<R, String> identity, Predicate<R> inTime) {
        SortedMap<String, R> newest = new TreeMap<>();
        for (R row : rows) {
            if (inTime.test(row)) {
                newest.merge(identity.apply(row), row, Newest::newer);
            }
        }
        return newest;
    }

    private static <R extends Revised> Optional<R> newest(Collection<R> rows, Predicate<R> inTime) {
        return rows.stream().filter(inTime).max(Comparator.comparing(Revised::revision));
    }

    private static <R extends Revised> R newer(R one, R other) {
        return one.revision().compareTo(other.revision()) < 0 ? other : one;
    }
}
