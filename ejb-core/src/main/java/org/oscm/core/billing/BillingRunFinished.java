package org.oscm.core.billing;

import java.time.Instant;

/**
 * A billing run is through: every subscription was looked at. Fired once a run, in the transaction that ends it.
 *
 * @param startedAt platform time
 * @param effectiveEnd periods that ended by then were due
 * @param failed subscriptions that could not be billed
 */
public record BillingRunFinished(long runKey, Instant startedAt, Instant effectiveEnd, long failed) {}
