package org.oscm.core.timers.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.oscm.core.configuration.usecase.PlatformClock;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerError;
import org.oscm.core.timers.TimerSchedule.Round;
import org.oscm.core.timers.model.TimerState;
import org.oscm.core.timers.repository.TimerStates;

/**
 * Decides which server runs a timer, and remembers it. What was due while no server ran is made up for once, however
 * often it was due.
 */
@Dependent
public class TimerRuns {

    private static final Logger LOG = System.getLogger(TimerRuns.class.getName());

    /** In real time; renewed with every tick. */
    private static final Duration HELD = Duration.ofSeconds(30);

    private final TimerStates states;
    private final TimerTimes times;
    private final Clock clock;
    private final PlatformClock platformClock;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    @Inject
    public TimerRuns(
            TimerStates states,
            TimerTimes times,
            Clock clock,
            PlatformClock platformClock,
            RealTime realTime,
            NewTransaction newTransaction) {
        this.states = states;
        this.times = times;
        this.clock = clock;
        this.platformClock = platformClock;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    /** Of timers that one server runs, those that are due now and that no other server takes; they count as started. */
    public List<PlatformTimer> takeDue() {
        Map<String, TimerState> known = newTransaction.get(states::all);
        List<PlatformTimer> taken = new ArrayList<>();
        for (PlatformTimer timer : PlatformTimer.values()) {
            TimerState state = known.get(timer.name());
            boolean wanted = state == null || state.isAheadOf(now(timer)) || isDue(timer, state);
            if (!timer.isRoundOfEveryServer() && wanted && take(timer)) {
                taken.add(timer);
            }
        }
        return taken;
    }

    private boolean isDue(PlatformTimer timer, TimerState state) {
        Instant realNow = realTime.now();
        return timer.schedule() instanceof Round
                ? !state.isHeld(realNow)
                : platformClock.isSettled()
                        && times.latest(timer.schedule())
                                .filter(latest -> state.isDue(latest, realNow))
                                .isPresent();
    }

    private boolean take(PlatformTimer timer) {
        try {
            return newTransaction.get(() -> startIfDue(timer));
        } catch (RuntimeException lost) {
            LOG.log(Level.DEBUG, "Another server was quicker with " + timer, lost);
            return false;
        }
    }

    private boolean startIfDue(PlatformTimer timer) {
        Instant now = now(timer);
        TimerState state = states.lock(timer, now);
        if (state.isAheadOf(now)) {
            state.countFrom(now);
        }
        boolean due = isDue(timer, state);
        if (due) {
            start(state, now);
        }
        return due;
    }

    /**
     * Starts a timer now, due or not.
     *
     * @throws Refusal if it is at work
     */
    public void takeNow(PlatformTimer timer) {
        Instant now = now(timer);
        TimerState state = states.lock(timer, now);
        if (state.isRunning(realTime.now())) {
            throw Refusal.of(TimerError.TIMER_RUNNING, timer);
        }
        start(state, now);
    }

    private void start(TimerState state, Instant now) {
        state.start(
                now,
                ManagementFactory.getRuntimeMXBean().getName(),
                realTime.now().plus(HELD));
    }

    /** That this server lives and still works on these. */
    public void hold(Collection<PlatformTimer> working) {
        List<String> names = working.stream().map(PlatformTimer::name).toList();
        newTransaction.run(() -> states.hold(names, realTime.now().plus(HELD)));
    }

    /** @param problem null if all went well */
    public void finish(PlatformTimer timer, String problem) {
        newTransaction.run(() -> {
            Instant now = now(timer);
            states.lock(timer, now).finish(now, problem, quietUntil(timer));
        });
    }

    /** Others need not look for work that was just done. */
    private Instant quietUntil(PlatformTimer timer) {
        return timer.schedule() instanceof Round round
                ? realTime.now().plus(round.period().multipliedBy(95).dividedBy(100))
                : realTime.now();
    }

    /** Remembers a run that was not taken: one of those that every server does, or one that a person started. */
    public void note(PlatformTimer timer, String problem) {
        Instant now = now(timer);
        TimerState state = states.lock(timer, now);
        start(state, now);
        state.finish(now, problem, quietUntil(timer));
    }

    /** From now on only instants still to come count. */
    public void countFromNow() {
        for (PlatformTimer timer : PlatformTimer.values()) {
            states.lock(timer, now(timer)).countFrom(now(timer));
        }
    }

    private Instant now(PlatformTimer timer) {
        return timer.schedule() instanceof Round ? realTime.now() : clock.instant();
    }
}
