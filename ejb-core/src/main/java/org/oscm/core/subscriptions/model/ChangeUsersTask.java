package org.oscm.core.subscriptions.model;

import java.util.List;

/**
 * What {@link OrderKind#CHANGE_USERS} needs beside the subscription. No list is null; no user is in two of them.
 *
 * @param requesterKey the user who asks for it
 * @param added users who get an assignment
 * @param changed users who get another role
 * @param revokedUserKeys users who lose theirs
 */
public record ChangeUsersTask(
        long requesterKey, List<Assignment> added, List<Assignment> changed, List<Long> revokedUserKeys) {

    public ChangeUsersTask {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        revokedUserKeys = List.copyOf(revokedUserKeys);
    }

    /** Whether there is nothing to do. */
    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && revokedUserKeys.isEmpty();
    }
}
