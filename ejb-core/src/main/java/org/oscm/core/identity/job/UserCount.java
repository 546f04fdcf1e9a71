package org.oscm.core.identity.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.identity.usecase.CountUsers;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** As often as the operator says: looks whether there are more users than allowed. */
@Dependent
public class UserCount implements TimerJob {

    @Inject
    private CountUsers countUsers;

    @Inject
    private NewTransaction newTransaction;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.USER_NUM_CHECK;
    }

    @Override
    public void run() {
        newTransaction.run(countUsers::count);
    }
}
