package org.oscm.core.timers.job;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import org.oscm.core.timers.TimerWanted;

/** Hears that a timer has something to do before its time. */
@Dependent
public class WorkOnDemand {

    @EJB
    private TimerWorker worker;

    void wanted(@Observes TimerWanted wanted) {
        worker.round(wanted.timer());
    }
}
