package org.oscm.core.kernel;

import java.util.Optional;

/** What the platform does by itself on this thread, such as the work of a timer: who made a change that no user made. */
public final class PlatformWork {

    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    private PlatformWork() {}

    /** @param name of the work, such as that of a timer */
    public static void run(String name, Runnable work) {
        NAME.set(name);
        try {
            work.run();
        } finally {
            NAME.remove();
        }
    }

    /** Empty while a user or a stranger is served. */
    public static Optional<String> name() {
        return Optional.ofNullable(NAME.get());
    }
}
