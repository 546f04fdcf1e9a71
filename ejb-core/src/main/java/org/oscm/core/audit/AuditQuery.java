package org.oscm.core.audit;

import java.time.Instant;

/**
 * Which entries are wanted.
 *
 * @param from the first instant; null: from the beginning
 * @param to the instant before which entries end; null: to the end
 * @param group the room of the operations, or null for all
 * @param after the position after which to read on; 0 for the beginning
 */
public record AuditQuery(Instant from, Instant to, String group, long after) {}
