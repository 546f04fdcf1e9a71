package org.oscm.client;

import java.time.Instant;

/**
 * How far a billing run is.
 *
 * @param state {@code RUNNING}, {@code DONE} or {@code FAILED}
 * @param done subscriptions dealt with so far
 * @param total subscriptions it deals with
 * @param failed those among the done ones that could not be billed
 * @param effectiveEnd billing periods that end up to then are billed; null while it is not known
 */
public record BillingRun(long id, String state, int done, int total, int failed, Instant effectiveEnd) {

    public boolean isRunning() {
        return "RUNNING".equals(state);
    }
}
