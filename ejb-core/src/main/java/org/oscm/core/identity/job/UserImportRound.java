package org.oscm.core.identity.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.usecase.MakeImportedUsers;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Makes the users of files that were taken on. A long file makes the next round wait. */
@Dependent
public class UserImportRound implements TimerJob {

    @Inject
    private MakeImportedUsers makeImportedUsers;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.USER_IMPORT;
    }

    @Override
    public void run() {
        makeImportedUsers.make();
    }
}
