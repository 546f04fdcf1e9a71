package org.oscm.core.events;

import java.time.Instant;

/**
 * An event as it was reported.
 *
 * @param eventId as declared by the technical service
 * @param occurredAt when it happened, as the application said
 * @param multiplier how many occurrences it stands for, 1 or more
 * @param actor who caused it, null if not said
 * @param uniqueId the application's own mark against double reports, null if it gave none
 * @param billingResultKey the bill it stands on; null until it is billed
 */
public record Occurrence(
        long key,
        long subscriptionKey,
        EventType type,
        String eventId,
        Instant occurredAt,
        long multiplier,
        String actor,
        String uniqueId,
        Long billingResultKey) {}
