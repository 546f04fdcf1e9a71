package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.oscm.core.identity.UserProfileChanged;
import org.oscm.core.subscriptions.usecase.TellProfiles;

/** Hears that a profile has changed, in the transaction of the change. */
@Dependent
public class ProfilesAfterChange {

    @Inject
    private TellProfiles tellProfiles;

    void changed(@Observes UserProfileChanged change) {
        tellProfiles.note(change);
    }
}
