package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.subscriptions.usecase.TellInstances;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Tells applications which instances are closed and open. */
@Dependent
public class InstanceRound implements TimerJob {

    @Inject
    private TellInstances tellInstances;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.INSTANCE_NOTICES;
    }

    @Override
    public void run() {
        tellInstances.tell();
    }
}
