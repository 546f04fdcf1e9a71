package org.oscm.core.identity;

/**
 * A user has another id, name, address or language now. Fired in the transaction of the change.
 *
 * @param changedBy key of the user who did it
 */
public record UserProfileChanged(long userKey, long changedBy) {}
