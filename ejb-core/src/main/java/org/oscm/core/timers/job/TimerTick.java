package org.oscm.core.timers.job;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerSchedule;
import org.oscm.core.timers.TimerSchedule.Round;
import org.oscm.core.timers.usecase.TimerRuns;
import org.oscm.core.timers.usecase.TimerWork;

/** Every five seconds, {@link TimerSchedule#TICK}: lets work begin whose time has come. */
@Singleton
@DependsOn("PrepareInstallation")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimerTick {

    @Inject
    private TimerRuns runs;

    @Inject
    private TimerWork work;

    @EJB
    private TimerWorker worker;

    private long ticks;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        Set<PlatformTimer> working = work.working();
        if (!working.isEmpty()) {
            runs.hold(working);
        }
        ticks++;
        for (PlatformTimer timer : PlatformTimer.values()) {
            if (timer.schedule() instanceof Round round && round.everywhere() && isTimeFor(timer, round)) {
                worker.round(timer);
            }
        }
        runs.takeDue().forEach(worker::runTaken);
    }

    /** Not all at the same tick. */
    private boolean isTimeFor(PlatformTimer timer, Round round) {
        return (ticks + timer.ordinal()) % round.period().dividedBy(TimerSchedule.TICK) == 0;
    }
}
