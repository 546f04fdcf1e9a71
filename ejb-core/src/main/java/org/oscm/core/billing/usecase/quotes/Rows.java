package org.oscm.core.billing.usecase.quotes;

import java.time.Instant;
import org.oscm.core.kernel.Revision;
import org.oscm.core.storage.JsonInput;

/** The three ways in which rows of a rating request tell since when they hold. */
final class Rows {

    /** What happens to a row of an assignment or a parameter value. */
    private enum Change {
        ADD,
        MODIFY,
        DELETE
    }

    private Rows() {}

    /** A price: {@code from}, {@code revision}, and {@code deleted} if it was taken away. */
    static Revision from(JsonInput row) {
        return revision(
                row,
                row.get("from").anyInstant(),
                row.get("deleted").optional(JsonInput::flag).orElse(false));
    }

    /** A change: {@code at}, {@code revision} and {@code change}. */
    static Revision changed(JsonInput row) {
        return revision(row, row.get("at").instant(), row.get("change").oneOf(Change.class) == Change.DELETE);
    }

    /** A state that was entered: {@code at} and {@code revision}. */
    static Revision entered(JsonInput row) {
        return revision(row, row.get("at").instant(), false);
    }

    private static Revision revision(JsonInput row, Instant at, boolean deletion) {
        return new Revision(at, row.get("revision").whole(Long.MIN_VALUE, Long.MAX_VALUE), deletion);
    }
}
