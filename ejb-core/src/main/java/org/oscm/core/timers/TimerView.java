package org.oscm.core.timers;

import java.time.Instant;

/**
 * A timer as the operator sees it. Instants are those of the platform's clock, of rounds the machine's.
 *
 * @param periodMillis between two runs; 0: it is switched off
 * @param everywhere whether each server runs it on its own
 * @param lastRun null before the first one
 * @param nextRun null while it is switched off
 */
public record TimerView(PlatformTimer name, long periodMillis, boolean everywhere, LastRun lastRun, Instant nextRun) {

    /**
     * The newest run on any server; of a timer that runs on every server it may be up to a minute old.
     *
     * @param finishedAt null while it runs, and of one that was interrupted
     * @param problem under which id the log says what went wrong; null if nothing did
     * @param server the process and host that ran it
     */
    public record LastRun(Instant startedAt, Instant finishedAt, TimerOutcome outcome, String problem, String server) {}
}
