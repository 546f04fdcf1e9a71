package org.oscm.core.kernel;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Names one row of an append-only history: when the fact became true and where the row stands among rows of the same
 * instant. Revisions of one history are ordered by instant, then by number.
 *
 * @param at instant from which the row holds, not null
 * @param number order of the change, ascending; decides between rows of the same instant
 * @param deletion whether the row says that the fact ended; its figures repeat the last ones that held
 */
public record Revision(Instant at, long number, boolean deletion) implements Comparable<Revision> {

    private static final Comparator<Revision> ORDER =
            Comparator.comparing(Revision::at).thenComparingLong(Revision::number);

    public Revision {
        Objects.requireNonNull(at, "at");
    }

    /** A row that states a fact. */
    public static Revision of(Instant at, long number) {
        return new Revision(at, number, false);
    }

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }
}
