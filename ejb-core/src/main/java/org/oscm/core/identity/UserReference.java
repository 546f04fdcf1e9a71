package org.oscm.core.identity;

/**
 * Which user is meant, and in which state he was read.
 *
 * @param key 0 if only the id is known
 * @param version that of the read state; looked at where a change depends on it
 * @param userId may be null if the key is known
 */
public record UserReference(long key, int version, String userId) {}
