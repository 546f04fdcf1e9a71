package org.oscm.core.billing.engine.history;

import java.time.Instant;

/**
 * An event that the application reported.
 *
 * @param event name of the event in the technical service
 * @param at when it occurred
 * @param count how many occurrences it stands for, its multiplier
 */
public record RecordedEvent(String event, Instant at, long count) {}
