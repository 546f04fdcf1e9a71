package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.subscriptions.usecase.TellProfiles;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Tells applications of users whose profile has changed. */
@Dependent
public class ProfileRound implements TimerJob {

    @Inject
    private TellProfiles tellProfiles;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.USER_PROFILES;
    }

    @Override
    public void run() {
        tellProfiles.tell();
    }
}
