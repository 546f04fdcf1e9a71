package org.oscm.core.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stretch of time, from its start up to but not including its end. Start and end may coincide: such a period is
 * empty but still has a place in time. Instants count to the millisecond, as all billing does.
 *
 * @param start first instant inside, not null
 * @param end first instant after it, not null and not before start
 */
public record Period(Instant start, Instant end) {

    /** @throws IllegalArgumentException if the end lies before the start */
    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end at " + end + " before it starts at " + start);
        }
    }

    /** The period between two instants given in milliseconds since 1970 UTC. */
    public static Period ofMillis(long startMillis, long endMillis) {
        return new Period(Instant.ofEpochMilli(startMillis), Instant.ofEpochMilli(endMillis));
    }

    /** Start in milliseconds since 1970 UTC. */
    public long startMillis() {
        return start.toEpochMilli();
    }

    /** End in milliseconds since 1970 UTC. */
    public long endMillis() {
        return end.toEpochMilli();
    }

    /** Length in milliseconds, 0 or more. */
    public long millis() {
        return endMillis() - startMillis();
    }

    /** Whether no time lies in it. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** Whether the instant lies inside; the end does not. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether the instant lies inside or on one of the two borders. */
    public boolean touches(Instant instant) {
        return !instant.isBefore(start) && !instant.isAfter(end);
    }

    /** Whether the other period lies completely inside; common borders are allowed. */
    public boolean encloses(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** The time both have in common: empty if they only meet at a border, absent if they lie apart. */
    public Optional<Period> intersection(Period other) {
        Instant latestStart = later(start, other.start);
        Instant earliestEnd = earlier(end, other.end);
        return earliestEnd.isBefore(latestStart) ? Optional.empty() : Optional.of(new Period(latestStart, earliestEnd));
    }

    /** The later one of two instants. */
    public static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The earlier one of two instants. */
    public static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    /** Reads like mathematics, with the length: {@code [2013-03-01T00:00:00Z .. 2013-03-02T00:00:00Z) PT24H}. */
    @Override
    public String toString() {
        return "[" + start + " .. " + end + ") " + Duration.between(start, end);
    }

    /** Draws periods one below the other on a common scale, so that a failing test shows what overlaps what. */
    public static String draw(Collection<Period> periods) {
        return periods.stream()
                .map(period -> PeriodDrawing.line(period, PeriodDrawing.hull(periods)))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
