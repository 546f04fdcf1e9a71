package org.oscm.core.billing.engine.history;

import java.util.List;

/**
 * One assignment of a user to the subscription, from assigning to deassigning. Assigning the user again makes another
 * assignment of the same user.
 *
 * @param user identity of the user. A user who was deleted and created again under the same id is another user, so
 *     tell them apart here
 * @param changes the rows of this assignment, in any order
 */
public record UserAssignment(String user, List<AssignmentChange> changes) {

    public UserAssignment {
        changes = List.copyOf(changes);
    }
}
