package org.oscm.core.billing.engine.time;

import org.oscm.core.kernel.Period;

/**
 * A stretch of time in which something held.
 *
 * @param <T> what kind of thing: a role, a parameter value
 * @param what the thing
 * @param period when it held
 */
public record Stretch<T>(T what, Period period) {}
