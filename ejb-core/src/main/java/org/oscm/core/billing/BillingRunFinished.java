package org.oscm.core.billing;

import java.time.Instant;

/**
 * A billing run is through: every subscription was looked at. Fired once a run, in the transaction that ends it.
 *
 * @param startedAt platform time
 * @param failed subscriptions that could not be billed
 */
public record BillingRunFinished(long runKey, Instant startedAt, long failed) {}
