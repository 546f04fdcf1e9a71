package org.oscm.core.timers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oscm.core.configuration.usecase.RealTime;
import org.oscm.core.kernel.PlatformWork;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerJob;

/** Does the work of timers on this server, each at most once at a time, and writes down how it ended. */
@ApplicationScoped
public class TimerWork {

    private static final Logger LOG = System.getLogger(TimerWork.class.getName());

    /** Rounds come every few seconds: only what is news is written down at once. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private record Note(Instant at, boolean failed) {}

    private final Map<PlatformTimer, TimerJob> jobs;
    private final Set<PlatformTimer> working = ConcurrentHashMap.newKeySet();
    private final Set<PlatformTimer> wanted = ConcurrentHashMap.newKeySet();
    private final Map<PlatformTimer, Note> notes = new ConcurrentHashMap<>();
    private final TimerRuns runs;
    private final RealTime realTime;
    private final NewTransaction newTransaction;

    /** For the proxy of the container. */
    protected TimerWork() {
        jobs = Map.of();
        runs = null;
        realTime = null;
        newTransaction = null;
    }

    @Inject
    public TimerWork(@Any Instance<TimerJob> jobs, TimerRuns runs, RealTime realTime, NewTransaction newTransaction) {
        this.jobs = jobs.stream()
                .collect(Collectors.toMap(
                        TimerJob::timer,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("two jobs for the timer " + one.timer());
                        },
                        () -> new EnumMap<>(PlatformTimer.class)));
        this.runs = runs;
        this.realTime = realTime;
        this.newTransaction = newTransaction;
    }

    /** The timers this server works on now. */
    public Set<PlatformTimer> working() {
        return Set.copyOf(working);
    }

    /** Says that there is work. @return whether a round is to be begun for it; false if one is about to begin anyway */
    public boolean want(PlatformTimer timer) {
        return wanted.add(timer);
    }

    /**
     * A round of what every server does, unless the one before has not ended; that one is followed by another if there is
     * work it may have missed.
     */
    public void round(PlatformTimer timer) {
        do {
            if (!working.add(timer)) {
                return;
            }
            wanted.remove(timer);
            try {
                note(timer, attempt(timer));
            } finally {
                working.remove(timer);
            }
        } while (wanted.contains(timer));
    }

    /** The run of a timer that was taken for this server. */
    public void runTaken(PlatformTimer timer) {
        working.add(timer);
        try {
            runs.finish(timer, attempt(timer));
        } finally {
            working.remove(timer);
        }
        if (wanted.contains(timer)) {
            round(timer);
        }
    }

    /** @return under which id the log says what went wrong; null if nothing did */
    private String attempt(PlatformTimer timer) {
        try {
            PlatformWork.run(timer.name(), jobs.get(timer)::run);
            return null;
        } catch (RuntimeException failure) {
            String id = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "The timer " + timer + " failed: " + id, failure);
            return id;
        }
    }

    private void note(PlatformTimer timer, String problem) {
        Note last = notes.get(timer);
        Note present = new Note(realTime.now(), problem != null);
        if (last == null
                || last.failed() != present.failed()
                || last.at().plus(NOTED_EVERY).isBefore(present.at())) {
            newTransaction.run(() -> runs.note(timer, problem));
            notes.put(timer, present);
        }
    }
}
