package org.oscm.core.timers;

/**
 * The work of one timer: a bean in the job wing of the room whose work it is, one for each timer. It is made once and
 * keeps no state.
 */
public interface TimerJob {

    PlatformTimer timer();

    /**
     * Called without a transaction, and on one server never twice at once. What it throws is logged and noted as the
     * outcome.
     */
    void run();
}
