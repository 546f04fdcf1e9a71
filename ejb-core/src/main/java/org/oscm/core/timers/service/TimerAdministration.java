package org.oscm.core.timers.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerView;
import org.oscm.core.timers.job.TimerWorker;
import org.oscm.core.timers.usecase.FindTimers;
import org.oscm.core.timers.usecase.TimerRuns;

/** The operator's timers. */
@Stateless
@RolesAllowed("PLATFORM_OPERATOR")
public class TimerAdministration {

    @Inject
    private FindTimers findTimers;

    @Inject
    private TimerRuns runs;

    @Inject
    private NewTransaction newTransaction;

    @EJB
    private TimerWorker worker;

    /** All timers. */
    public List<TimerView> timers() {
        return findTimers.all();
    }

    public TimerView timer(String name) {
        return findTimers.view(FindTimers.named(name));
    }

    /** Runs a timer now in the background, due or not. @return its state at the start */
    public TimerView run(String name) {
        PlatformTimer timer = FindTimers.named(name);
        TimerView begun = newTransaction.get(() -> {
            runs.takeNow(timer);
            return findTimers.view(timer);
        });
        worker.runTaken(timer);
        return begun;
    }

    /** Forgets what is overdue: from now on every timer runs at its next instant. @return all timers */
    public List<TimerView> startAnew() {
        runs.countFromNow();
        return findTimers.all();
    }
}
