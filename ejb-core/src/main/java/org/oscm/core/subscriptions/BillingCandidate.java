package org.oscm.core.subscriptions;

import java.time.Instant;

/**
 * What decides whether and for which periods a subscription is billed.
 *
 * @param activatedAt the first activation
 * @param deactivatedAt null while it lives
 * @param cutOffDay day of month 1..28 on which its billing periods begin
 */
public record BillingCandidate(long subscriptionKey, Instant activatedAt, Instant deactivatedAt, int cutOffDay) {}
