package org.oscm.core.timers.job;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerWanted;
import org.oscm.core.timers.usecase.OtherServers;
import org.oscm.core.timers.usecase.TimerWork;

/** Hears that a timer has something to do before its time, when that is committed. */
@Dependent
public class WorkOnDemand {

    @Inject
    private TimerWork work;

    @Inject
    private OtherServers otherServers;

    @EJB
    private TimerWorker worker;

    void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimerWanted wanted) {
        begin(wanted.timer());
        otherServers.call(wanted.timer());
    }

    /** Begins a round on this server, in the background. */
    void begin(PlatformTimer timer) {
        if (work.want(timer)) {
            worker.round(timer);
        }
    }
}
