package org.oscm.core.billing.engine.usage;

import java.time.Instant;
import java.util.Optional;

/**
 * Uninterrupted use of one service.
 *
 * @param service the service
 * @param start when it began
 * @param end when it ended by an upgrade, a suspension or the termination; absent if it still lasted at the end of the
 *     period
 */
public record ServiceUse(String service, Instant start, Optional<Instant> end) {}
