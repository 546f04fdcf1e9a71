package org.oscm.core.subscriptions.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.oscm.core.subscriptions.usecase.ExpireSubscriptions;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;
import org.oscm.core.timers.TimerWanted;

/** As often as the operator says: closes subscriptions whose time is used up, and has applications told. */
@Dependent
public class ExpiryCheck implements TimerJob {

    @Inject
    private ExpireSubscriptions expireSubscriptions;

    @Inject
    private Event<TimerWanted> work;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.RESTRICTED_SUBSCRIPTION_USAGE_PERIOD;
    }

    @Override
    public void run() {
        expireSubscriptions.expire();
        work.fire(new TimerWanted(PlatformTimer.INSTANCE_NOTICES));
    }
}
