package org.oscm.core.identity;

/** What higher rooms hold of users, which stands in the way of deleting them; implemented by the room that assigns them. */
public interface UserCommitments {

    /** Whether the user is assigned to a subscription that has neither ended nor expired. */
    boolean isNeeded(long userKey);

    /** Lets go of a user who is not needed: his last assignments end, what he owned has no owner. */
    void release(long userKey);
}
