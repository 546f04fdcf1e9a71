package org.oscm.core.accounts.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oscm.core.accounts.usecase.RemoveUnconfirmedOrganizations;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** As often as the operator says: removes registrations that nobody confirmed. */
@Dependent
public class UnconfirmedOrganizationsRemoval implements TimerJob {

    @Inject
    private RemoveUnconfirmedOrganizations removeUnconfirmedOrganizations;

    @Override
    public PlatformTimer timer() {
        return PlatformTimer.ORGANIZATION_UNCONFIRMED;
    }

    @Override
    public void run() {
        removeUnconfirmedOrganizations.remove();
    }
}
