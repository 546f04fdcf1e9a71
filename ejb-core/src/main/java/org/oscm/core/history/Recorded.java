package org.oscm.core.history;

import java.time.Instant;

/**
 * A fact as it was recorded.
 *
 * @param revision grows with every fact; orders facts of one instant
 * @param at when the fact became true (platform time)
 * @param subject key of the object it speaks about
 * @param fact never null
 */
public record Recorded<F extends Fact>(long revision, Instant at, long subject, F fact) {}
