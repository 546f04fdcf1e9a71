package org.oscm.core.subscriptions.usecase;

import java.time.Duration;

/** When an application that failed is asked again: after half a minute, then after ever longer times, for about two days. */
final class Retries {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 10;
    private static final int MOST = 14;

    private Retries() {}

    /** @param attemptsBefore how often it was tried in vain before the last attempt */
    static Duration delay(int attemptsBefore) {
        return FIRST.multipliedBy(1L << Math.min(attemptsBefore, DOUBLINGS));
    }

    /** Whether an attempt was the last one. */
    static boolean isLast(int attemptsBefore) {
        return attemptsBefore + 1 >= MOST;
    }
}
