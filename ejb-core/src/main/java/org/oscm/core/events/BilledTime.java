package org.oscm.core.events;

import java.time.Instant;

/**
 * Time for which the events of a subscription stand on a bill.
 *
 * @param from first instant
 * @param before first instant that does not count any more
 */
public record BilledTime(long subscriptionKey, Instant from, Instant before, long billingResultKey) {}
