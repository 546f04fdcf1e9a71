package org.oscm.core.audit;

import java.util.ArrayList;
import java.util.List;

/** The row changes that this thread has written since somebody began to observe it. */
public final class ObservedChanges {

    /** Rows of one call that are listed; a call that changes more is a mass import and says enough by then. */
    private static final int MOST = 500;

    private static final ThreadLocal<List<RowChange>> OBSERVED = new ThreadLocal<>();

    private ObservedChanges() {}

    /** @return whether this call began it; a call within another one belongs to that one */
    public static boolean begin() {
        if (OBSERVED.get() != null) {
            return false;
        }
        OBSERVED.set(new ArrayList<>());
        return true;
    }

    public static boolean isObserving() {
        List<RowChange> changes = OBSERVED.get();
        return changes != null && changes.size() < MOST;
    }

    public static void add(RowChange change) {
        OBSERVED.get().add(change);
    }

    /** Oldest first. */
    public static List<RowChange> soFar() {
        return List.copyOf(OBSERVED.get());
    }

    public static void end() {
        OBSERVED.remove();
    }
}
