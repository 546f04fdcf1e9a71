package org.oscm.core.subscriptions.model;

import java.util.List;
import org.oscm.core.subscriptions.SubscriptionView.Instance;

/**
 * What {@link OrderKind#MAKE_INSTANCE} needs beside the subscription.
 *
 * @param requesterKey the user who subscribes
 * @param assignments the first users; never null
 * @param instance what the application made already, null before
 */
public record MakeInstanceTask(long requesterKey, List<Assignment> assignments, Instance instance) {

    public MakeInstanceTask {
        assignments = List.copyOf(assignments);
    }

    public MakeInstanceTask with(Instance made) {
        return new MakeInstanceTask(requesterKey, assignments, made);
    }
}
