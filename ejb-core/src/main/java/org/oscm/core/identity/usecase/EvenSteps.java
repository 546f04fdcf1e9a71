package org.oscm.core.identity.usecase;

import java.time.Duration;

/**
 * Lets refused logins take whole steps of time: a name that nobody has, a wrong password and a locked account cost the
 * database different work, and how long that took would tell which accounts exist.
 */
public final class EvenSteps {

    static final Duration STEP = Duration.ofMillis(250);

    private EvenSteps() {}

    /** Returns when a whole number of steps has passed. @param beganNanos when the work began */
    public static void await(long beganNanos) {
        try {
            Thread.sleep(remaining(Duration.ofNanos(System.nanoTime() - beganNanos)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In milliseconds, more than 0 and at most a step. */
    static long remaining(Duration passed) {
        return STEP.toMillis() - passed.toMillis() % STEP.toMillis();
    }
}
