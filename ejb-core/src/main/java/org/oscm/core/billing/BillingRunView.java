package org.oscm.core.billing;

import java.time.Instant;
import java.util.List;

/**
 * How far a billing run is.
 *
 * @param total subscriptions with periods that are due
 * @param done subscriptions billed, those without a bill because nothing was chargeable included
 * @param failed subscriptions that could not be billed
 * @param startedAt platform time
 * @param effectiveEnd periods that ended by then are due
 * @param failures the subscriptions that could not be billed, with the reason
 */
public record BillingRunView(
        long id,
        State state,
        long done,
        long total,
        long failed,
        Instant startedAt,
        Instant effectiveEnd,
        List<Failure> failures) {

    /** The states of a run. */
    public enum State {
        RUNNING,
        /** Every subscription was looked at. */
        DONE,
        /** The run itself could not go on. */
        FAILED
    }

    /**
     * A subscription that could not be billed; it is tried again with the next run.
     *
     * @param subscriptionId as its customer named it
     * @param code why, for a program
     * @param reason the same as a sentence in the reader's language
     */
    public record Failure(long subscriptionKey, String subscriptionId, BillingContradiction code, String reason) {}
}
