package org.oscm.core.timers.job;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.usecase.TimerWork;

/** Works in the background, so that a long run keeps no other timer from its time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimerWorker {

    @Inject
    private TimerWork work;

    @Asynchronous
    public void round(PlatformTimer timer) {
        work.round(timer);
    }

    @Asynchronous
    public void runTaken(PlatformTimer timer) {
        work.runTaken(timer);
    }
}
