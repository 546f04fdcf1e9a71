package org.oscm.core.timers.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oscm.core.storage.NotAudited;
import org.oscm.core.timers.PlatformTimer;
import org.oscm.core.timers.TimerOutcome;
import org.oscm.core.timers.TimerView.LastRun;

/**
 * What all servers know of a timer. A run holds it for a while in real time and has that renewed as long as its server
 * lives, so that another server does again what a dead one left behind.
 */
@Entity
@NotAudited
@Table(name = "platform_timer")
public class TimerState {

    @Id
    private String name;

    private Instant countedFrom;
    private Instant startedAt;
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private TimerOutcome outcome;

    private String problem;
    private String server;
    private Instant heldUntil;

    protected TimerState() {}

    /** @param now instants of the schedule before it do not count */
    public TimerState(PlatformTimer name, Instant now) {
        this.name = name.name();
        this.countedFrom = now;
        this.heldUntil = Instant.EPOCH;
    }

    /** Of a timer that may exist no more. */
    public String name() {
        return name;
    }

    /** Whether a server works on it, or did so a moment ago. */
    public boolean isHeld(Instant realNow) {
        return heldUntil.isAfter(realNow);
    }

    public boolean isRunning(Instant realNow) {
        return outcome == TimerOutcome.RUNNING && isHeld(realNow);
    }

    /** Whether its run was left behind, or an instant of its schedule has passed since it last ran. */
    public boolean isDue(Instant latestOfSchedule, Instant realNow) {
        return !isHeld(realNow) && (outcome == TimerOutcome.RUNNING || latestOfSchedule.isAfter(newestKnown()));
    }

    /** Whether the platform's clock was moved back behind what this remembers. */
    public boolean isAheadOf(Instant now) {
        return newestKnown().isAfter(now);
    }

    private Instant newestKnown() {
        return startedAt == null || countedFrom.isAfter(startedAt) ? countedFrom : startedAt;
    }

    /** What was due until now is due no more. */
    public void countFrom(Instant now) {
        countedFrom = now;
        if (isAheadOf(now)) {
            startedAt = now;
        }
    }

    public void start(Instant now, String byServer, Instant newHeldUntil) {
        startedAt = now;
        finishedAt = null;
        outcome = TimerOutcome.RUNNING;
        problem = null;
        server = byServer;
        heldUntil = newHeldUntil;
    }

    public void hold(Instant newHeldUntil) {
        heldUntil = newHeldUntil;
    }

    /** @param newProblem null if all went well */
    public void finish(Instant now, String newProblem, Instant newHeldUntil) {
        finishedAt = now;
        outcome = newProblem == null ? TimerOutcome.SUCCEEDED : TimerOutcome.FAILED;
        problem = newProblem;
        heldUntil = newHeldUntil;
    }

    /** Null if it never ran. */
    public LastRun lastRun(Instant realNow) {
        if (outcome == null) {
            return null;
        }
        TimerOutcome seen = outcome == TimerOutcome.RUNNING && !isHeld(realNow) ? TimerOutcome.INTERRUPTED : outcome;
        return new LastRun(startedAt, finishedAt, seen, problem, server);
    }
}
