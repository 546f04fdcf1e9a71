package org.oscm.core.events;

import java.time.Instant;

/**
 * What an application reports.
 *
 * @param eventId as declared by the technical service
 * @param occurredAt when it happened
 * @param multiplier how many occurrences it stands for; 0 means one
 * @param actor who caused it, null if not said
 * @param uniqueId the application's own mark against double reports; null or empty for none
 */
public record EventReport(String eventId, Instant occurredAt, long multiplier, String actor, String uniqueId) {}
