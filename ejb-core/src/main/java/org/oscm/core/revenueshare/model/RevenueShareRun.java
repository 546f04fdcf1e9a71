package org.oscm.core.revenueshare.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.oscm.core.kernel.Period;

/**
 * The sharing of a month's revenue after a billing run. A worker leases it for a short while of real time, again and
 * again while it works; when the worker dies, the lease runs out and another one goes on with the organizations that
 * have no result yet.
 */
@Entity
@Table(name = "revenue_share_run")
public class RevenueShareRun {

    /** The states of a run. */
    public enum State {
        OPEN,
        /** Some organizations have no result; the next billing run opens it again. */
        FAILED,
        /** Every organization has its result. */
        DONE
    }

    @Id
    private long billingRunKey;

    @Version
    private int version;

    private Instant monthStart;
    private Instant monthEnd;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant leasedUntil;

    protected RevenueShareRun() {}

    public RevenueShareRun(long billingRunKey, Period month) {
        this.billingRunKey = billingRunKey;
        this.monthStart = month.start();
        this.monthEnd = month.end();
        this.state = State.OPEN;
        this.leasedUntil = Instant.EPOCH;
    }

    public long key() {
        return billingRunKey;
    }

    public Period month() {
        return new Period(monthStart, monthEnd);
    }

    /** Whether it still waits and nobody works on it. */
    public boolean isFree(Instant realNow) {
        return isOpen() && leasedUntil.isBefore(realNow);
    }

    public void lease(Instant until) {
        leasedUntil = until;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public void finish() {
        state = State.DONE;
    }

    public void fail() {
        state = State.FAILED;
    }

    public void reopen() {
        state = State.OPEN;
        leasedUntil = Instant.EPOCH;
    }
}
