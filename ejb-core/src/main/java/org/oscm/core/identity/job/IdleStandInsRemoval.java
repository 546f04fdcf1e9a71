package org.oscm.core.identity.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.usecase.RemoveIdleStandIns;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** As often as the operator says: ends accounts with which nobody acts for customers any more. */
@Dependent
public class IdleStandInsRemoval implements TimerJob {

    @Inject
    private RemoveIdleStandIns removeIdleStandIns;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.INACTIVE_ON_BEHALF_USERS_REMOVAL;
    }

    @Override
    public void run() {
        removeIdleStandIns.remove();
    }
}
