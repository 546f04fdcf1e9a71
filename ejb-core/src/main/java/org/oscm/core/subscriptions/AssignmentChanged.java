package org.oscm.core.subscriptions;

import org.oscm.core.history.Fact;
import org.oscm.core.history.FactKind;

/**
 * The assignment of a user to a subscription after a change; its subject is the assignment, so that a user who is
 * assigned again has a second one. Every assignment of a DEACTIVATED subscription ends with a DELETE.
 *
 * @param userKey tells users apart who have the same id one after the other
 * @param userId the user's id at that time
 * @param change what happened
 * @param roleId the role in the application from then on, at DELETE the last one; null for applications without roles
 */
@FactKind("assignment")
public record AssignmentChanged(long userKey, String userId, Change change, String roleId) implements Fact {

    /** What happens to an assignment. */
    public enum Change {
        /** The user may use the subscription. */
        ADD,
        /** He has another role. */
        MODIFY,
        /** He may no longer use it. */
        DELETE
    }
}
