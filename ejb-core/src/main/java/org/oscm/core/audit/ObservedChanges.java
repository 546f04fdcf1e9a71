package org.oscm.core.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The row changes that this thread has written since somebody began to observe it. A transaction of its own within a call
 * is observed by itself, because it is committed even if the call fails.
 */
public final class ObservedChanges {

    private static final ThreadLocal<Deque<List<RowChange>>> OBSERVED = ThreadLocal.withInitial(ArrayDeque::new);
    private static final ThreadLocal<Occasion> OCCASION = new ThreadLocal<>();

    private ObservedChanges() {}

    /** @return whether this call began it; a call within another one belongs to that one */
    public static boolean begin(Occasion occasion) {
        if (OCCASION.get() != null) {
            return false;
        }
        OCCASION.set(occasion);
        beginTransaction();
        return true;
    }

    /** Ends what {@link #begin} began. */
    public static void end() {
        endTransaction();
        OCCASION.remove();
    }

    /** From now on the changes of an inner transaction are observed. */
    public static void beginTransaction() {
        OBSERVED.get().push(new ArrayList<>());
    }

    /** Back to what was observed before. */
    public static void endTransaction() {
        OBSERVED.get().pop();
        if (OBSERVED.get().isEmpty()) {
            OBSERVED.remove();
        }
    }

    /** The call that is being served; empty if nobody called. */
    public static Optional<Occasion> occasion() {
        return Optional.ofNullable(OCCASION.get());
    }

    public static boolean isObserving() {
        return !OBSERVED.get().isEmpty();
    }

    /** Does nothing while nobody observes. */
    public static void add(RowChange change) {
        if (isObserving()) {
            OBSERVED.get().peek().add(change);
        }
    }

    /** Those of the innermost transaction that is observed, oldest first. */
    public static List<RowChange> soFar() {
        return List.copyOf(OBSERVED.get().peek());
    }
}
