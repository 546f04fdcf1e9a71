package org.oscm.core.audit;

/**
 * Whether the audit log is whole.
 *
 * @param intact whether no line is missing or changed
 * @param entries how many lines were read
 * @param brokenAt the position of the first line that is missing or wrong, or null
 */
public record ChainReport(boolean intact, long entries, Long brokenAt) {}
