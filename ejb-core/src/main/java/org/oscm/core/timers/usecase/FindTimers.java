package org.oscm.core.timers.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerError;
import org.oscm.core.timers.TimerSchedule.Round;
import org.oscm.core.timers.TimerView;
import org.oscm.core.timers.TimerView.LastRun;
import org.oscm.core.timers.model.TimerState;
import org.oscm.core.timers.repository.TimerStates;

/** Tells when timers ran and will run. */
@Dependent
public class FindTimers {

    private final TimerStates states;
    private final TimerTimes times;
    private final RealTime realTime;

    @Inject
    public FindTimers(TimerStates states, TimerTimes times, RealTime realTime) {
        this.states = states;
        this.times = times;
        this.realTime = realTime;
    }

    /** In the order of their table. */
    public List<TimerView> all() {
        Map<String, TimerState> known = states.all();
        return Arrays.stream(PlatformTimer.values())
                .map(timer -> view(timer, known.get(timer.name())))
                .toList();
    }

    public TimerView view(PlatformTimer timer) {
        return view(timer, states.all().get(timer.name()));
    }

    /** @throws Refusal if there is no such timer */
    public static PlatformTimer named(String name) {
        return Arrays.stream(PlatformTimer.values())
                .filter(timer -> timer.name().equals(name))
                .findAny()
                .orElseThrow(() -> Refusal.of(TimerError.TIMER_UNKNOWN, name));
    }

    private TimerView view(PlatformTimer timer, TimerState state) {
        LastRun lastRun = state == null ? null : state.lastRun(realTime.now());
        return timer.schedule() instanceof Round round
                ? new TimerView(
                        timer, round.period().toMillis(), round.everywhere(), lastRun, after(lastRun, round.period()))
                : new TimerView(
                        timer,
                        times.period(timer.schedule()).toMillis(),
                        false,
                        lastRun,
                        times.next(timer.schedule()).orElse(null));
    }

    /** Of a round: so many whole periods after its last run that it is still to come. */
    private Instant after(LastRun lastRun, Duration period) {
        Instant now = realTime.now();
        if (lastRun == null || lastRun.startedAt().isAfter(now)) {
            return now.plus(period);
        }
        long periods = Duration.between(lastRun.startedAt(), now).dividedBy(period) + 1;
        return lastRun.startedAt().plus(period.multipliedBy(periods));
    }
}
